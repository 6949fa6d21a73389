package org.quorate.meetings.calendar.domain;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.declarations.domain.Declarations;

/**
 * What has happened at a meeting.
 *
 * @param breaks the adjournments after which it was resumed
 */
public record Sitting(List<Consensus> decisions, Declarations declarations, List<Break> breaks) {

    public static Sitting notYet() {
        return new Sitting(List.of(), Declarations.none(), List.of());
    }

    Sitting with(Consensus consensus) {
        return new Sitting(and(decisions, consensus), declarations, breaks);
    }

    Sitting with(Declarations next) {
        return new Sitting(decisions, next, breaks);
    }

    Sitting with(Break over) {
        return new Sitting(decisions, declarations, and(breaks, over));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> next = new ArrayList<>(all);
        next.add(one);
        return List.copyOf(next);
    }
}
