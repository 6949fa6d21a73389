package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.sitting.domain.Break;
import org.quorate.meetings.roll.domain.Roll;

/** Breaks a meeting off and takes it up again: when the chair says so, or by itself for want of a quorum (R-MTG-7, R-MTG-9). */
public final class Adjourning {

    static final String WANT_OF_QUORUM = "want of a quorum";

    private Adjourning() {}

    /** Until when a quorum is waited for: none where it is not, or where there has been one. */
    public static Optional<Instant> waitsUntil(Meeting meeting, Roll roll) {
        Duration wait = roll.constitution().quorum().waitWithout();
        if (wait == null || !(meeting.status() instanceof Status.Ongoing)) return Optional.empty();
        Instant start = meeting.convenedFor();
        Instant until = start.plus(wait);
        return meeting.hadQuorumBetween(start, until, roll) ? Optional.empty() : Optional.of(until);
    }

    /** The meeting as time has left it: adjourned, where a quorum has been waited for as long as the constitution says. */
    public static Change<Meeting, MeetingEvent> asOf(Meeting meeting, Roll roll, Instant now) {
        Optional<Instant> due = waitsUntil(meeting, roll).filter(until -> !now.isBefore(until));
        return due.isPresent() && meeting.status() instanceof Status.Ongoing before
                ? adjourned(meeting, new Status.Adjourned(before, due.get(), WANT_OF_QUORUM, true, null, null))
                : new Change<>(meeting, List.of());
    }

    /** Adjourns to a time and place, or fixes them for a meeting that is adjourned; a date may still be to be fixed. */
    public static Answer<Change<Meeting, MeetingEvent>> of(
            Meeting meeting, @Nullable Instant to, @Nullable String venue, @Nullable String reason, Instant now) {
        if (to != null && !to.isAfter(now)) return refused(new MeetingRefusal.InThePast(to, "/to"));
        return switch (meeting.status()) {
            case Status.Ongoing ongoing -> {
                boolean hasBegun = ongoing instanceof Status.InSession;
                yield !hasBegun && now.isBefore(meeting.convenedFor())
                        ? refused(new MeetingRefusal.NotYetItsTime(meeting.convenedFor()))
                        : granted(to(meeting, new Status.Adjourned(ongoing, now, said(reason), false, to, venue)));
            }
            case Status.Adjourned it ->
                granted(to(
                        meeting,
                        new Status.Adjourned(
                                it.before(),
                                it.at(),
                                reason == null ? it.reason() : reason,
                                it.wantOfQuorum(),
                                to,
                                venue)));
            case Status.Closed _, Status.Cancelled _ ->
                refused(meeting.notSo("R-MTG-9", "still to be held, or in session"));
        };
    }

    /** Takes the meeting up again, on the day to which it was adjourned. */
    public static Answer<Change<Meeting, MeetingEvent>> resumed(Meeting meeting, Roll roll, Instant now) {
        if (!(meeting.status() instanceof Status.Adjourned it)) return refused(meeting.notSo("R-MTG-9", "adjourned"));
        Instant to = it.to();
        if (to == null) return refused(new MeetingRefusal.DateToBeFixed());
        if (meeting.isBeforeItsDay(now)) return refused(new MeetingRefusal.BeforeItsDay(meeting.sittingDay()));
        if (!meeting.attendance().isAnyoneThere()) return refused(new MeetingRefusal.NobodyThere());
        Meeting again = meeting.with(it.before())
                .with(meeting.sitting().with(new Break(it.at(), it.reason(), to, it.venue(), now)));
        MeetingEvent resumed =
                new MeetingEvent.Resumed(meeting.id(), meeting.body().body(), now, meeting.quorum(roll));
        if (it.before() instanceof Status.InSession) return granted(new Change<>(again, List.of(resumed)));
        return again.open(roll, now).map(opened -> new Change<>(opened.next(), and(resumed, opened.events())));
    }

    /** Gives back a meeting that was adjourned for want of a quorum, where it turns out that there was one in time. */
    static Change<Meeting, MeetingEvent> unlessThereWasAQuorum(Meeting meeting, Roll roll, Instant now) {
        if (!(meeting.status() instanceof Status.Adjourned adjourned)) return new Change<>(meeting, List.of());
        Meeting before = meeting.with(adjourned.before());
        if (asOf(before, roll, now).next().status() instanceof Status.Adjourned)
            return new Change<>(meeting, List.of());
        return new Change<>(
                before,
                List.of(new MeetingEvent.Resumed(meeting.id(), meeting.body().body(), now, before.quorum(roll))));
    }

    /** Whoever was there leaves, once it is known when it goes on: then the roll is called again. */
    private static Change<Meeting, MeetingEvent> to(Meeting meeting, Status.Adjourned adjourned) {
        Meeting left = adjourned.to() == null
                ? meeting
                : meeting.with(meeting.attendance().allLeave(adjourned.at()));
        return adjourned(left, adjourned);
    }

    private static Change<Meeting, MeetingEvent> adjourned(Meeting meeting, Status.Adjourned adjourned) {
        MeetingEvent told = new MeetingEvent.Adjourned(
                meeting.id(),
                meeting.body().body(),
                adjourned.at(),
                adjourned.reason(),
                adjourned.to(),
                adjourned.to() == null ? null : meeting.with(adjourned).venue());
        return new Change<>(meeting.with(adjourned), List.of(told));
    }

    private static String said(@Nullable String reason) {
        return reason == null ? "adjourned by the meeting" : reason;
    }

    private static List<MeetingEvent> and(MeetingEvent first, List<MeetingEvent> more) {
        List<MeetingEvent> all = new ArrayList<>();
        all.add(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}
