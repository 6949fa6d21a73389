package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place on the body, with those who have held it, hold it and will hold it. */
public record Seat(
        String id,
        String title,
        @Nullable Organisation organisation,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround,
        LocalDate from,
        @Nullable LocalDate until,
        List<Term> terms) {

    /** One person's holding of the seat; {@code until} is the last day of it. */
    public record Term(
            PersonId person,
            String office,
            @Nullable String account,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate codeAcceptedOn) {}

    /** The partner that fills a seat. */
    public record Organisation(
            String id, String name, @Nullable String sector) {}

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
