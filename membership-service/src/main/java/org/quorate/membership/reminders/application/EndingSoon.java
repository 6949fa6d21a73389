package org.quorate.membership.reminders.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/**
 * A term of a seat, or an office, with its last day (R-MEM-14).
 *
 * @param term none where it is an office
 * @param office none where it is a term
 * @param announced whether its end has been recorded already, such as a resignation
 */
public record EndingSoon(
        Body body,
        @Nullable Term term,
        @Nullable Office office,
        String title,
        @Nullable Party party,
        Holder holder,
        LocalDate until,
        boolean announced) {

    /** Those of a body that end from one day to another, both included; first what ends first. */
    public static List<EndingSoon> of(Body body, LocalDate from, LocalDate to) {
        if (body.standingOn(from).status() == Standing.Status.DISSOLVED) {
            return List.of();
        }
        List<EndingSoon> all = new ArrayList<>();
        for (Seat seat : body.seats().all()) {
            for (Term term : seat.terms()) {
                within(term.lastDay(), from, to)
                        .ifPresent(last -> all.add(new EndingSoon(
                                body,
                                term,
                                null,
                                seat.title(),
                                seat.party(),
                                term.holder(),
                                last,
                                term.ending() != null)));
            }
        }
        for (Office office : body.offices().all()) {
            within(office.lastDay(), from, to)
                    .ifPresent(last -> all.add(new EndingSoon(
                            body, null, office, office.role(), null, office.holder(), last, office.ending() != null)));
        }
        return all.stream().sorted(Comparator.comparing(EndingSoon::position)).toList();
    }

    /** Where it stands in a list. */
    public String position() {
        return until + "/" + key();
    }

    /** What it is known by among all terms and offices. */
    public String key() {
        return office == null ? "term/" + (term == null ? "" : term.id()) : "office/" + office.id();
    }

    private static Optional<LocalDate> within(@Nullable LocalDate last, LocalDate from, LocalDate to) {
        return Optional.ofNullable(last).filter(day -> !day.isBefore(from) && !day.isAfter(to));
    }
}
