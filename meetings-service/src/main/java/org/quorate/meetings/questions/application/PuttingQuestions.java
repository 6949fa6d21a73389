package org.quorate.meetings.questions.application;

import java.time.InstantSource;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.questions.domain.Moderation;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.meetings.questions.domain.QuestionKind;
import org.quorate.meetings.questions.domain.QuestionRefusal;
import org.quorate.meetings.questions.domain.Questions;
import org.quorate.starter.identity.Command;
import org.quorate.starter.security.Caller;
import org.springframework.stereotype.Service;

/** Takes a written question; nobody but the secretariat sees it before it is moderated. */
@Service
public class PuttingQuestions {

    private final Questions questions;
    private final ShowingMeetings meetings;
    private final Rolls rolls;
    private final Insiders insiders;
    private final InstantSource clock;

    PuttingQuestions(
            Questions questions, ShowingMeetings meetings, Rolls rolls, Insiders insiders, InstantSource clock) {
        this.questions = questions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.insiders = insiders;
        this.clock = clock;
    }

    public Answer<Kept<Question>> put(PutQuestion asked) {
        ShowingMeetings.Shown shown = meetings.show(asked.meeting());
        Meeting meeting = shown.kept().it();
        if (asked.kind() == QuestionKind.MEMBER && !mayAskForMembers(meeting))
            return Answer.refused(new QuestionRefusal.NoMember());
        Question question = new Question(
                new QuestionId(Command.mint()),
                meeting.id(),
                asked.kind(),
                asked.text(),
                asked.about(),
                asked.asker(),
                Moment.now(clock),
                new Moderation.Pending(),
                null);
        return Question.put(question, meeting, shown.dates()).map(questions::add);
    }

    private boolean mayAskForMembers(Meeting meeting) {
        return insiders.callerIsSecretariat()
                || Caller.current()
                        .filter(caller -> rolls.of(meeting).members().stream()
                                .anyMatch(member -> member.signsInAs(caller.account())))
                        .isPresent();
    }
}
