package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * A place on a body.
 *
 * @param party who fills it
 * @param unit the voting unit it belongs to; none where it has no vote in one
 * @param statutoryGround by what right it is there, where that is the law
 * @param until the last day of the seat itself
 */
public record Seat(
        SeatId id,
        String title,
        @Nullable Party party,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround,
        LocalDate from,
        @Nullable LocalDate until,
        List<Term> terms) {

    public Seat {
        title = Text.line(title);
        unit = unit == null ? null : Text.line(unit);
        statutoryGround = statutoryGround == null ? null : Text.line(statutoryGround);
        terms = List.copyOf(terms);
    }

    public boolean existsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }

    /** The earlier of a day and the last of the seat itself. */
    public @Nullable LocalDate atMostUntil(@Nullable LocalDate day) {
        return day != null && until != null && until.isBefore(day) ? until : day;
    }

    /** From which day on nobody holds it, once a term has ended: the day after, unless another follows at once (R-MEM-13). */
    public Optional<LocalDate> vacantAfter(Term term) {
        LocalDate last = term.lastDay();
        if (last == null) {
            return Optional.empty();
        }
        LocalDate next = last.plusDays(1);
        return existsOn(next) && termOn(next).isEmpty() ? Optional.of(next) : Optional.empty();
    }

    /** Since when nobody has held it, where nobody does on a day (R-MEM-13). */
    public Optional<LocalDate> vacantSince(LocalDate day) {
        if (!existsOn(day) || termOn(day).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(terms.stream()
                .map(Term::lastDay)
                .filter(Objects::nonNull)
                .filter(last -> last.isBefore(day))
                .map(last -> last.plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(from));
    }

    /**
     * On which day a vacancy was referred by rule to the party that fills the seat: when whoever left it ceased to be a member
     * (R-MEM-8, R-MEM-9).
     */
    public @Nullable LocalDate referredOn(LocalDate vacantSince) {
        return party == null
                ? null
                : terms.stream()
                        .map(Term::ending)
                        .filter(Objects::nonNull)
                        .filter(ending -> ending.reason() == Ending.Reason.CEASED)
                        .map(Ending::on)
                        .filter(last -> last.plusDays(1).equals(vacantSince))
                        .findFirst()
                        .orElse(null);
    }

    public Optional<Term> overlapping(LocalDate start, @Nullable LocalDate end) {
        return terms.stream().filter(term -> term.overlaps(start, end)).findFirst();
    }

    public Seat with(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.removeIf(earlier -> earlier.id().equals(term.id()));
        more.add(term);
        return new Seat(id, title, party, unit, voting, statutoryGround, from, until, more);
    }
}
