package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/**
 * Whether a constitution goes with the seats that a body has or will have while it is in force; a body without seats goes with any.
 *
 * @param capacity how many the room seats, where that is known
 */
public record Fit(
        Constitution constitution,
        List<Seat> seats,
        @Nullable Integer capacity) {

    private static final String QUORUM = "R-MTG-6";

    /** With the seats that a body has or will have from a day on. */
    public static Fit of(Body body, Constitution constitution, LocalDate from) {
        Venue room = body.profile().venue();
        return new Fit(constitution, body.seats().from(from), room == null ? null : room.capacity());
    }

    public Optional<Flaw> flaw() {
        Optional<Flaw> room = overTheRoom();
        return seats.isEmpty() || room.isPresent()
                ? room
                : neverQuorate()
                        .or(this::unlistedUnit)
                        .or(this::tooFewUnits)
                        .or(this::nobodyOfAGroup)
                        .or(this::overTheCap);
    }

    private Optional<Flaw> overTheRoom() {
        Integer needed = constitution.quorum().members();
        return needed == null || capacity == null || needed <= capacity
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "/quorum/members",
                        QUORUM,
                        "can never be met: " + needed + " members are needed, and the room seats " + capacity));
    }

    private Optional<Flaw> neverQuorate() {
        Integer needed = constitution.quorum().members();
        if (needed == null || needed <= seats.size()) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                "/quorum/members",
                QUORUM,
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

    private Optional<Flaw> tooFewUnits() {
        int needed = constitution.quorum().unitsNeeded();
        long there = seats.stream()
                .filter(Seat::voting)
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return needed <= there
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "/quorum/units",
                        QUORUM,
                        "can never be met: " + needed + " voting units are needed, and " + there + " have a seat"));
    }

    private Optional<Flaw> nobodyOfAGroup() {
        List<Including> all = constitution.quorum().including();
        for (int place = 0; place < all.size(); place++) {
            Including group = all.get(place);
            long there = seats.stream().filter(seat -> isOf(group, seat)).count();
            if (there < group.atLeast()) {
                return Optional.of(new Flaw(
                        "/quorum/including/" + place,
                        QUORUM,
                        "can never be met: " + group.atLeast() + " of " + group.name() + " are needed, and " + there
                                + (there == 1 ? " seat is" : " seats are") + " theirs"));
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Including group, Seat seat) {
        Party party = seat.party();
        String name = switch (group.of()) {
            case UNIT -> seat.unit();
            case GROUND -> seat.statutoryGround();
            case ORGANISATION -> party == null ? null : party.name();
            case SECTOR -> party == null ? null : party.sector();
        };
        return group.name().equalsIgnoreCase(name);
    }

    private Optional<Flaw> overTheCap() {
        Integer cap = constitution.membership().seatsPerOrganisation();
        if (cap == null) {
            return Optional.empty();
        }
        return seats.stream()
                .map(Seat::party)
                .filter(Objects::nonNull)
                .filter(party -> filledBy(party) > cap)
                .findFirst()
                .map(party -> new Flaw(
                        "/membership/seatsPerOrganisation",
                        "R-MEM-17",
                        party.name() + " fills " + filledBy(party) + " seats, more than " + cap));
    }

    private long filledBy(Party party) {
        return seats.stream()
                .map(Seat::party)
                .filter(other -> other != null && other.isSameAs(party))
                .count();
    }
}
