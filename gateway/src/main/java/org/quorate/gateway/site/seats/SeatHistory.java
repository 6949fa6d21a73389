package org.quorate.gateway.site.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;

/** A seat through all its time, the latest first: what it was when, and who has sat in it or will. */
public record SeatHistory(List<Time> times, List<Term> terms) {

    public SeatHistory {
        times = Lists.orEmpty(times).reversed();
        terms = Lists.orEmpty(terms).reversed();
    }

    /** What it was from a day on, until another and including it. */
    public record Time(
            LocalDate from,
            @Nullable LocalDate until,
            String title,
            @Nullable Ref organisation,
            @Nullable String unit,
            @Nullable String statutoryGround) {}

    public boolean hasChanged() {
        return times.size() > 1;
    }
}
