package org.quorate.meetings.questions.application;

import java.util.List;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.meetings.questions.domain.Questions;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Shows questions: to everyone those that were let through, to the secretariat all. */
@Service
public class ShowingQuestions {

    private final Questions questions;
    private final ShowingMeetings meetings;
    private final Insiders insiders;

    ShowingQuestions(Questions questions, ShowingMeetings meetings, Insiders insiders) {
        this.questions = questions;
        this.meetings = meetings;
        this.insiders = insiders;
    }

    public List<Kept<Question>> to(MeetingId id) {
        Meeting meeting = meetings.show(id).kept().it();
        return questions.to(id).stream()
                .filter(kept -> isVisible(kept.it(), meeting))
                .toList();
    }

    public Kept<Question> show(QuestionId id) {
        Kept<Question> kept = questions.find(id).orElseThrow(() -> NotFound.of("question", id));
        Meeting meeting = meetings.show(kept.it().meeting()).kept().it();
        if (!isVisible(kept.it(), meeting)) throw NotFound.of("question", id);
        return kept;
    }

    private boolean isVisible(Question question, Meeting meeting) {
        return question.isPublicAt(meeting) || insiders.callerIsSecretariat();
    }
}
