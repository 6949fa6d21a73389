package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Roll;

/** Whether a body can be called to a meeting. */
public final class Calling {

    private Calling() {}

    /** The roll of the body on the day of the meeting, where it can meet then. */
    public static Answer<Roll> of(Body body, Instant startsAt, Instant now) {
        LocalDate day = London.dateOf(startsAt);
        if (startsAt.isBefore(now)) return refused(new MeetingRefusal.InThePast(startsAt));
        if (!body.canMeet()) return refused(new MeetingRefusal.BodyAtRest(body.status()));
        return body.on(day)
                .<Answer<Roll>>map(Answer::granted)
                .orElseGet(() -> refused(new MeetingRefusal.NoConstitution(day)));
    }
}
