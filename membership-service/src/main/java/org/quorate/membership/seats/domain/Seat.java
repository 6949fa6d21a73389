package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * A place on a body.
 *
 * @param party who fills it
 * @param unit the voting unit it belongs to; none where it has no vote in one
 * @param statutoryGround by what right it is there, where that is the law
 * @param until the last day of the seat itself
 * @param earlier how it was before it changed, in the order of time
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
        List<Term> terms,
        List<Face.Earlier> earlier) {

    public Seat {
        title = Text.line(title);
        unit = unit == null ? null : Text.line(unit);
        statutoryGround = statutoryGround == null ? null : Text.line(statutoryGround);
        terms = List.copyOf(terms);
        earlier = List.copyOf(earlier);
    }

    public Seat(
            SeatId id,
            String title,
            @Nullable Party party,
            @Nullable String unit,
            boolean voting,
            @Nullable String statutoryGround,
            LocalDate from,
            @Nullable LocalDate until,
            List<Term> terms) {
        this(id, title, party, unit, voting, statutoryGround, from, until, terms, List.of());
    }

    /** One that nobody has held yet. */
    public static Seat of(SeatId id, Face face, LocalDate from) {
        return new Seat(
                id,
                face.title(),
                face.party(),
                face.unit(),
                face.voting(),
                face.statutoryGround(),
                from,
                null,
                List.of());
    }

    public Face face() {
        return new Face(title, party, unit, voting, statutoryGround);
    }

    /** The first day of what it is called and who fills it now, or will when a change that is set comes. */
    public LocalDate unchangedSince() {
        return earlier.isEmpty() ? from : earlier.getLast().until().plusDays(1);
    }

    /** The seat as it was, is or will be on a day, to be looked at. */
    public Seat asOn(LocalDate day) {
        return earlier.stream()
                .filter(was -> !was.until().isBefore(day))
                .findFirst()
                .map(was -> with(was.face(), from, until, List.of()))
                .orElse(this);
    }

    /** The seat once for each time in which it did not change. */
    public List<Seat> byTimes() {
        List<Seat> times = new ArrayList<>();
        LocalDate start = from;
        for (Face.Earlier was : earlier) {
            times.add(with(was.face(), start, was.until(), List.of()));
            start = was.until().plusDays(1);
        }
        times.add(with(face(), start, until, List.of()));
        return times;
    }

    /** Otherwise from a day on; from the day of the last change, that is corrected. */
    public Seat changed(Face next, LocalDate day) {
        List<Face.Earlier> before = new ArrayList<>(earlier);
        if (day.isAfter(unchangedSince())) {
            before.add(new Face.Earlier(face(), day.minusDays(1)));
        }
        return with(next, from, until, before);
    }

    /** With a party called otherwise: wherever it was called so, or from a day on. */
    public Seat filledAs(Party was, Party now, @Nullable LocalDate day) {
        List<Face.Earlier> before = new ArrayList<>();
        Face last = face();
        for (Seat time : byTimes()) {
            if (time.from().isAfter(from)) {
                before.add(new Face.Earlier(last, time.from().minusDays(1)));
            }
            last = time.face();
            if (time.isFilledOtherwise(was, now, day)) {
                if (day != null && time.from().isBefore(day)) {
                    before.add(new Face.Earlier(last, day.minusDays(1)));
                }
                last = last.filledBy(now);
            }
        }
        return with(last, from, until, before);
    }

    private boolean isFilledOtherwise(Party was, Party now, @Nullable LocalDate day) {
        if (party == null || party.equals(now)) return false;
        return day == null ? party.equals(was) : party.isSameAs(now) && (until == null || !until.isBefore(day));
    }

    /** With those who hold it as they are known now. */
    public Seat heldAs(Holder now, String formerOffice, @Nullable LocalDate day) {
        return held(terms.stream()
                .map(term -> term.heldBy(term.holder()
                        .as(now, formerOffice, day != null && term.from().isBefore(day))))
                .toList());
    }

    public Seat endedOn(LocalDate day) {
        return with(face(), from, day, earlier);
    }

    /** The first term that runs on after a day. */
    public Optional<Term> heldBeyond(LocalDate day) {
        return overlapping(day.plusDays(1), null);
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

    /** All first days that a vacancy has been on record with: it begins with the end of a term, and moves with it. */
    public Set<LocalDate> vacantSinceOnRecord(LocalDate vacantSince) {
        Set<LocalDate> days = new HashSet<>(Set.of(vacantSince));
        terms.stream()
                .filter(term -> vacantSince.minusDays(1).equals(term.lastDay()))
                .flatMap(term -> term.lastDaysOnRecord().stream())
                .forEach(last -> days.add(last.plusDays(1)));
        return days;
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
        return held(more);
    }

    /** As if a term had never been. */
    public Seat without(TermId term) {
        return held(terms.stream().filter(each -> !each.id().equals(term)).toList());
    }

    private Seat held(List<Term> by) {
        return new Seat(id, title, party, unit, voting, statutoryGround, from, until, by, earlier);
    }

    private Seat with(Face face, LocalDate start, @Nullable LocalDate end, List<Face.Earlier> before) {
        return new Seat(
                id,
                face.title(),
                face.party(),
                face.unit(),
                face.voting(),
                face.statutoryGround(),
                start,
                end,
                terms,
                before);
    }
}
