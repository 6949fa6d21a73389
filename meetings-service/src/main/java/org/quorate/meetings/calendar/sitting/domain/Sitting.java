package org.quorate.meetings.calendar.sitting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.declarations.domain.Declarations;
import org.quorate.meetings.presiding.domain.Chairing;

/**
 * What has happened at a meeting.
 *
 * @param breaks the adjournments after which it was resumed
 * @param chairings who took the chair, one after the other
 * @param order in which business is taken, where it is not that of the agenda
 * @param taken the items taken, as they were
 */
public record Sitting(
        List<Consensus> decisions,
        Declarations declarations,
        List<Break> breaks,
        List<Chairing> chairings,
        List<ItemId> order,
        List<Taken> taken) {

    public static Sitting notYet() {
        return new Sitting(List.of(), Declarations.none(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<ItemId> currentItem() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast().item());
    }

    public Sitting with(Consensus consensus) {
        return new Sitting(and(decisions, consensus), declarations, breaks, chairings, order, taken);
    }

    public Sitting with(Declarations next) {
        return new Sitting(decisions, next, breaks, chairings, order, taken);
    }

    public Sitting with(Break over) {
        return new Sitting(decisions, declarations, and(breaks, over), chairings, order, taken);
    }

    public Sitting with(Chairing chairing) {
        return new Sitting(decisions, declarations, breaks, and(chairings, chairing), order, taken);
    }

    public Sitting with(Taken item) {
        return new Sitting(decisions, declarations, breaks, chairings, order, and(taken, item));
    }

    public Sitting inOrder(List<ItemId> next) {
        return new Sitting(decisions, declarations, breaks, chairings, next, taken);
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> next = new ArrayList<>(all);
        next.add(one);
        return List.copyOf(next);
    }
}
