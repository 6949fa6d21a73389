package org.quorate.meetings.calendar.application;

import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.roll.domain.Bodies;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Component;

/** The roll that a meeting goes by: that of its day. */
@Component
public class Rolls {

    private final Bodies bodies;

    Rolls(Bodies bodies) {
        this.bodies = bodies;
    }

    public Roll of(Meeting meeting) {
        return body(meeting.body().body())
                .on(meeting.sittingDay())
                .orElseThrow(
                        () -> new NotFound("The body has no constitution in force on " + meeting.sittingDay() + "."));
    }

    public Body body(BodyId id) {
        return bodies.find(id).orElseThrow(() -> NotFound.of("body", id));
    }
}
