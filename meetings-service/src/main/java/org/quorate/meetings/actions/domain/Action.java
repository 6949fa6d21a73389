package org.quorate.meetings.actions.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;

/** A task that a meeting has given, with all that has been reported of it since (R-MTG-12). */
public record Action(
        ActionId id,
        Origin origin,
        String text,
        Owner owner,
        Due due,
        ActionStatus status,
        List<Update> updates,
        List<Redating> redatings) {

    private static final int MOST_UPDATES = 500;

    /** What was reported on a day, and by whom. */
    public record Update(LocalDate on, String text, String by) {}

    /** A due date that gave way to another, and why. */
    public record Redating(LocalDate on, Due was, Due is, String reason) {}

    public static Answer<Change<Action, ActionEvent>> assigned(
            ActionId id, Origin origin, String text, Owner owner, Due due) {
        if (due instanceof Due.On on && on.date().isBefore(origin.day()))
            return refused(new ActionRefusal.DueBeforeGiven(origin.day()));
        if (due instanceof Due.InMonth in && in.month().atEndOfMonth().isBefore(origin.day()))
            return refused(new ActionRefusal.DueBeforeGiven(origin.day()));
        Action action = new Action(id, origin, text, owner, due, new ActionStatus.Open(), List.of(), List.of());
        return granted(new Change<>(action, List.of(new ActionEvent.Assigned(action))));
    }

    /** Adds what has come of it so far. */
    public Answer<Change<Action, ActionEvent>> update(Update update, LocalDate today) {
        if (!(status instanceof ActionStatus.Open)) return refused(notOpen());
        if (isOutside(update.on(), today)) return refused(new ActionRefusal.NotThen("/on", origin.day(), today));
        if (updates.size() >= MOST_UPDATES) return refused(new ActionRefusal.TooMany(MOST_UPDATES));
        return changed(new Action(id, origin, text, owner, due, status, and(updates, update), redatings));
    }

    public Answer<Change<Action, ActionEvent>> complete(LocalDate on, @Nullable String note, LocalDate today) {
        if (!(status instanceof ActionStatus.Open)) return refused(notOpen());
        if (isOutside(on, today)) return refused(new ActionRefusal.NotThen("/on", origin.day(), today));
        Action next = with(new ActionStatus.Done(on, note));
        return granted(new Change<>(next, List.of(new ActionEvent.Completed(next, on))));
    }

    public Answer<Change<Action, ActionEvent>> cancel(String reason, LocalDate today) {
        if (!(status instanceof ActionStatus.Open)) return refused(notOpen());
        Action next = with(new ActionStatus.Cancelled(today, reason));
        return granted(new Change<>(next, List.of(new ActionEvent.Cancelled(next, today))));
    }

    /** Gives it another due date; the one before stays on record. */
    public Answer<Change<Action, ActionEvent>> redate(Due next, String reason, LocalDate today) {
        if (!(status instanceof ActionStatus.Open)) return refused(notOpen());
        if (next.equals(due)) return refused(new ActionRefusal.SameDue());
        if (redatings.size() >= MOST_UPDATES) return refused(new ActionRefusal.TooMany(MOST_UPDATES));
        Redating redating = new Redating(today, due, next, reason);
        return changed(new Action(id, origin, text, owner, next, status, updates, and(redatings, redating)));
    }

    private boolean isOutside(LocalDate on, LocalDate today) {
        return on.isBefore(origin.day()) || on.isAfter(today);
    }

    private ActionRefusal notOpen() {
        return new ActionRefusal.NotOpen(status.word());
    }

    private Action with(ActionStatus next) {
        return new Action(id, origin, text, owner, due, next, updates, redatings);
    }

    private static Answer<Change<Action, ActionEvent>> changed(Action next) {
        return granted(new Change<>(next, List.of()));
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
