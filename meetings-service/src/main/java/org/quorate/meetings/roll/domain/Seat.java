package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place on the body, with those who have held it, hold it and will hold it. */
public record Seat(
        String title,
        @Nullable String organisation,
        @Nullable String unit,
        boolean voting,
        LocalDate from,
        @Nullable LocalDate until,
        List<Term> terms) {

    /** One person's holding of the seat; {@code until} is the last day of it. */
    public record Term(
            PersonId person,
            String office,
            @Nullable String account,
            LocalDate from,
            @Nullable LocalDate until) {}

    public boolean existsOn(LocalDate date) {
        return covers(from, until, date);
    }

    public Optional<Term> heldOn(LocalDate date) {
        return terms.stream()
                .filter(term -> covers(term.from(), term.until(), date))
                .findFirst();
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate until, LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
