package org.quorate.meetings.calendar.web.views;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a meeting as it stands after a change. */
@Component
public class MeetingAnswers {

    private final ShowingMeetings showing;

    MeetingAnswers(ShowingMeetings showing) {
        this.showing = showing;
    }

    public ResponseEntity<MeetingView> changed(Answer<Kept<Meeting>> answer) {
        Shown shown = granted(answer);
        String place = "/meetings/" + shown.kept().it().id();
        return Answers.changed(place, shown.kept().version(), MeetingView.of(shown));
    }

    public Shown granted(Answer<Kept<Meeting>> answer) {
        return showing.shown(Problems.granted(answer));
    }
}
