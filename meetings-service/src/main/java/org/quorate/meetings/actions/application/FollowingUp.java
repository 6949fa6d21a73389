package org.quorate.meetings.actions.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.actions.domain.Held;
import org.quorate.meetings.actions.domain.MattersArising;
import org.quorate.meetings.actions.domain.Overdue;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds actions, those that are late, and those that a meeting opens with. */
@Service
public class FollowingUp {

    private static final int ALL = 100_000;
    private static final int AT_A_TIME = 100;

    private final Actions actions;
    private final Meetings meetings;

    FollowingUp(Actions actions, Meetings meetings) {
        this.actions = actions;
        this.meetings = meetings;
    }

    /** An action, and whether it is late on the day that was asked about. */
    public record Shown(Kept<Action> kept, boolean overdue) {}

    /** Which actions are asked for: of a body, late on a day, of an owner by name, with a status, of a meeting, by a decision. */
    public record Wanted(
            @Nullable BodyId body,
            @Nullable LocalDate overdueOn,
            @Nullable String owner,
            @Nullable String status,
            @Nullable MeetingId meeting,
            @Nullable DecisionId decision) {

        boolean includes(Shown shown) {
            Action action = shown.kept().it();
            return (overdueOn == null || shown.overdue())
                    && (owner == null || action.owner().name().equalsIgnoreCase(owner))
                    && (status == null || action.status().word().equals(status))
                    && (meeting == null || action.origin().meeting().equals(meeting))
                    && (decision == null || decision.equals(action.origin().decision()));
        }
    }

    public Shown show(ActionId id, LocalDate day) {
        return shown(actions.find(id).orElseThrow(() -> NotFound.of("action", id)), day);
    }

    public Shown shown(Kept<Action> kept, LocalDate day) {
        BodyId body = kept.it().origin().body().body();
        return new Shown(kept, Overdue.is(kept.it(), day, held(body)));
    }

    public List<Shown> after(Wanted wanted, LocalDate today, @Nullable String id, int most) {
        LocalDate day = wanted.overdueOn() == null ? today : wanted.overdueOn();
        Map<BodyId, List<Held>> held = new HashMap<>();
        List<Shown> found = new ArrayList<>();
        String last = id;
        List<Kept<Action>> page;
        do {
            page = actions.after(wanted.body(), last, AT_A_TIME);
            page.stream()
                    .map(kept -> new Shown(
                            kept,
                            Overdue.is(
                                    kept.it(),
                                    day,
                                    held.computeIfAbsent(
                                            kept.it().origin().body().body(), this::held))))
                    .filter(wanted::includes)
                    .forEach(found::add);
            last = page.isEmpty() ? last : page.getLast().it().id().toString();
        } while (page.size() == AT_A_TIME && found.size() < most);
        return found.stream().limit(most).toList();
    }

    /** The actions that a meeting opens with, late or not on its day. */
    public record Arising(List<Shown> open, List<Shown> settled) {}

    public Arising arising(MeetingId id) {
        Meeting meeting = meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
        MattersArising arising = arising(meeting);
        return new Arising(shown(arising.open(), meeting.day()), shown(arising.settled(), meeting.day()));
    }

    /** What a meeting opens with: the actions of those before it. */
    public MattersArising arising(Meeting meeting) {
        return MattersArising.at(meeting.startsAt(), before(meeting), ofBody(meeting));
    }

    /** The actions that a meeting gave. */
    public List<Action> givenBy(Meeting meeting) {
        return ofBody(meeting).stream()
                .filter(action -> action.origin().meeting().equals(meeting.id()))
                .toList();
    }

    private List<Action> ofBody(Meeting meeting) {
        return actions.after(meeting.body().body(), null, ALL).stream()
                .map(Kept::it)
                .toList();
    }

    private List<Shown> shown(List<Action> some, LocalDate day) {
        return some.stream().map(action -> show(action.id(), day)).toList();
    }

    private @Nullable Instant before(Meeting meeting) {
        return meetings.after(meeting.body().body(), null, ALL).stream()
                .map(Kept::it)
                .filter(other -> other.status() instanceof Status.Closed)
                .map(Meeting::startsAt)
                .filter(start -> start.isBefore(meeting.startsAt()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Held> held(BodyId body) {
        List<Held> held = new ArrayList<>();
        for (Kept<Meeting> kept : meetings.after(body, null, ALL)) {
            if (kept.it().status() instanceof Status.Closed closed) {
                held.add(new Held(kept.it().startsAt(), closed.at()));
            }
        }
        return held;
    }
}
