package org.quorate.gateway.site.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;

/** Where a person sits, sat or will sit, the latest first. */
public record SeatsHeld(List<Held> seats) {

    public SeatsHeld {
        seats = Lists.orEmpty(seats).reversed();
    }

    /** A seat as it was held, and the offices of the body that were held by it. */
    public record Held(Place body, @Nullable Ref organisation, Term term, List<Office> offices) {

        public Held {
            offices = Lists.orEmpty(offices);
        }
    }

    /** A body, and whose it is. */
    public record Place(String id, String name, String host) {}

    /** An office of the body, such as its chair. */
    public record Office(
            String role, @Nullable LocalDate from, @Nullable LocalDate until) {}
}
