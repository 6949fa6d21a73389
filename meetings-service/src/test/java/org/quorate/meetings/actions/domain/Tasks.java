package org.quorate.meetings.actions.domain;

import static org.quorate.meetings.fixtures.Given.next;

import java.util.UUID;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;

/** Actions that the board gave on 14 May 2019. */
final class Tasks {

    static final Origin MAY =
            new Origin(new MeetingId(UUID.randomUUID()), Hwb.BOARD, Given.at("2019-05-14T10:00"), null, "17.8", null);
    static final Held MEETING_OF_JULY = held("2019-07-23T10:00", "2019-07-23T12:30");
    static final Held MEETING_OF_SEPTEMBER = held("2019-09-24T10:00", "2019-09-24T12:00");

    private Tasks() {}

    static Action due(String due) {
        return next(Action.assigned(
                new ActionId(UUID.randomUUID()),
                MAY,
                "Bring the work on social isolation back to the board",
                new Owner.OfOffice("Director of Public Health", "gcc-dph"),
                Due.of(due)));
    }

    static Held held(String from, String until) {
        return new Held(Given.at(from), Given.at(until));
    }
}
