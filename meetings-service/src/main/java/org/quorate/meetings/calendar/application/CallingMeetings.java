package org.quorate.meetings.calendar.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Calling;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Puts a meeting of a body on the calendar. */
@UseCase
public class CallingMeetings {

    private final Meetings meetings;
    private final Rolls rolls;
    private final AlignedMeetings aligned;
    private final InstantSource clock;

    CallingMeetings(Meetings meetings, Rolls rolls, AlignedMeetings aligned, InstantSource clock) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.aligned = aligned;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> call(CallMeeting asked) {
        MeetingId id = new MeetingId(Command.mint());
        Body body = rolls.body(asked.body());
        Appointment appointment = asked.appointment();
        Optional<Meeting> first = aligned.with(appointment);
        return Calling.of(body, appointment.startsAt(), Moment.now(clock))
                .then(roll -> Calling.after(first, appointment).map(_ -> roll))
                .map(roll -> {
                    Change<Meeting, MeetingEvent> called = Meeting.called(
                            id,
                            new Taker.Board(body.id(), body.name()),
                            asked.title() == null ? body.name() : asked.title(),
                            appointment,
                            standingItems(roll));
                    return meetings.add(called.next(), called.events());
                });
    }

    private static Agenda standingItems(Roll roll) {
        List<Item> items = roll.constitution().meetings().standingItems().stream()
                .map(title -> Item.standing(new ItemId(Command.mint()), title))
                .toList();
        return new Agenda(items);
    }
}
