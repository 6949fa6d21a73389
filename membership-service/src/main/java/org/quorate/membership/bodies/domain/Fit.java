package org.quorate.membership.bodies.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/** Whether a constitution goes with the seats that a body has or will have while it is in force. */
record Fit(Constitution constitution, List<Seat> seats) {

    Optional<Flaw> flaw() {
        return neverQuorate().or(this::unlistedUnit).or(this::overTheCap);
    }

    private Optional<Flaw> neverQuorate() {
        Integer needed = constitution.quorum().members();
        if (needed == null || seats.isEmpty() || needed <= seats.size()) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                "/quorum/members",
                "R-MTG-6",
                "can never be met: " + needed + " members are needed, and the seats of the body are " + seats.size()));
    }

    private Optional<Flaw> unlistedUnit() {
        if (!constitution.votesByUnit()) {
            return Optional.empty();
        }
        return seats.stream()
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .filter(unit -> !constitution.knowsUnit(unit))
                .findFirst()
                .map(unit -> new Flaw(
                        "/voting/units", "R-VOT-1", "does not list " + unit + ", to which a seat of the body belongs"));
    }

    private Optional<Flaw> overTheCap() {
        Integer cap = constitution.membership().seatsPerOrganisation();
        if (cap == null) {
            return Optional.empty();
        }
        Map<Party, Long> filled = seats.stream()
                .map(Seat::party)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
        return filled.entrySet().stream()
                .filter(party -> party.getValue() > cap)
                .findFirst()
                .map(party -> new Flaw(
                        "/membership/seatsPerOrganisation",
                        "R-MEM-17",
                        party.getKey().name() + " fills " + party.getValue() + " seats, more than " + cap));
    }
}
