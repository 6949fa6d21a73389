package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Roll;

/** Puts meetings on the calendar, moves them there, and takes them off it (R-MTG-9). */
public final class Calling {

    private static final String STARTS_AT = "/startsAt";

    private Calling() {}

    /** The roll of the body on the day of the meeting, where it can meet then. */
    public static Answer<Roll> of(Body body, Instant startsAt, Instant now) {
        LocalDate day = London.dateOf(startsAt);
        if (startsAt.isBefore(now)) return refused(new MeetingRefusal.InThePast(startsAt, STARTS_AT));
        if (!body.canMeet()) return refused(new MeetingRefusal.BodyAtRest(body.status()));
        return body.on(day)
                .<Answer<Roll>>map(Answer::granted)
                .orElseGet(() -> refused(new MeetingRefusal.NoConstitution(day)));
    }

    /** Whether a meeting may start so after another: on the same day, and no earlier than that one ends. */
    public static Answer<Appointment> after(Optional<Meeting> first, Appointment second) {
        return first.map(Meeting::appointment)
                .filter(one -> !follows(one, second.startsAt()))
                .<Answer<Appointment>>map(
                        one -> refused(new MeetingRefusal.OtherGoesOnUntil(one.followableFrom(), STARTS_AT)))
                .orElseGet(() -> granted(second));
    }

    /** Whether the meeting that this one follows has ended, or is not going on (R-MTG-9). */
    public static Answer<Meeting> whenOver(Optional<Meeting> first, Meeting second) {
        return first.map(Meeting::status)
                .filter(Status.Ongoing.class::isInstance)
                .<Answer<Meeting>>map(status -> refused(new MeetingRefusal.OtherNotOver(status.word())))
                .orElseGet(() -> granted(second));
    }

    /** Moves a meeting whose agenda is not yet open to inspection; what follows it must still be able to. */
    public static Answer<Change<Meeting, MeetingEvent>> rescheduled(
            Meeting meeting, Appointment to, List<Meeting> followers) {
        if (!(meeting.status() instanceof Status.Called)) return refused(meeting.notSo("R-MTG-9", "called"));
        boolean isTooLong = followers.stream()
                .filter(follower -> follower.status() instanceof Status.Ongoing)
                .anyMatch(follower -> !follows(to, follower.startsAt()));
        if (isTooLong) return refused(new MeetingRefusal.OtherGoesOnUntil(to.followableFrom(), STARTS_AT));
        MeetingEvent moved = new MeetingEvent.Rescheduled(
                meeting.id(), meeting.body().body(), meeting.startsAt(), to.startsAt(), to.venue());
        return granted(new Change<>(meeting.with(to), List.of(moved)));
    }

    /** Takes a meeting off the calendar that has not begun. */
    public static Answer<Change<Meeting, MeetingEvent>> cancelled(Meeting meeting, String reason, Instant now) {
        return switch (meeting.status()) {
            case Status.Called _ -> granted(cancelled(meeting, null, reason, now));
            case Status.Published it -> granted(cancelled(meeting, it, reason, now));
            case Status.Adjourned it
            when it.before() instanceof Status.Called -> granted(cancelled(meeting, null, reason, now));
            case Status.Adjourned it
            when it.before() instanceof Status.Published published ->
                granted(cancelled(meeting, published, reason, now));
            case Status.InSession _, Status.Adjourned _, Status.Closed _, Status.Cancelled _ ->
                refused(meeting.notSo("R-MTG-9", "called or published"));
        };
    }

    private static boolean follows(Appointment first, Instant second) {
        return !second.isBefore(first.followableFrom())
                && second.isAfter(first.startsAt())
                && London.dateOf(second).equals(London.dateOf(first.startsAt()));
    }

    private static Change<Meeting, MeetingEvent> cancelled(
            Meeting meeting, Status.@Nullable Published published, String reason, Instant now) {
        return new Change<>(
                meeting.with(new Status.Cancelled(published, now, reason)),
                List.of(new MeetingEvent.Cancelled(meeting.id(), meeting.body().body(), now, reason)));
    }
}
