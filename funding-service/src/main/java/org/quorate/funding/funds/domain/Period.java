package org.quorate.funding.funds.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a fund can be asked for money: from the first to the last, if there is a last, both included. */
public record Period(LocalDate start, @Nullable LocalDate end) {

    public Period {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a fund that starts on " + start + " cannot end on " + end);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }
}
