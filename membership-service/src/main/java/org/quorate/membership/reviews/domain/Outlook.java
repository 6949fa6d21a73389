package org.quorate.membership.reviews.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/**
 * What a body comes to: its size against its room, its quorum, its voting units, and who holds more than one seat.
 *
 * @param capacity how many the room seats, where that is known
 * @param quorum what must be present, where there is a constitution
 * @param unlistedUnits units that seats belong to and the constitution does not list
 */
public record Outlook(
        Size size,
        @Nullable Integer capacity,
        @Nullable Needed quorum,
        List<String> unlistedUnits,
        List<Share> severalSeats) {

    /** How many people and units must be present. */
    public record Needed(int members, int units) {}

    /** A party with more than one seat. */
    public record Share(Party party, int seats) {}

    /** By how many the members are more than the room seats. */
    public int overCapacity() {
        return capacity == null ? 0 : Math.max(0, size.members() - capacity);
    }

    static Outlook of(Body body, LocalDate on) {
        Optional<Constitution> constitution = body.constitutions().on(on).map(Version::constitution);
        List<String> unlisted =
                constitution.map(terms -> unlisted(body, on, terms)).orElse(List.of());
        Size listed = body.sizeOn(on);
        Size size = new Size(listed.seats(), listed.members(), listed.votingUnits() + unlisted.size());
        Venue venue = body.profile().on(on).venue();
        return new Outlook(
                size,
                venue == null ? null : venue.capacity(),
                constitution
                        .map(terms -> new Needed(
                                terms.quorum().membersNeeded(size),
                                terms.quorum().unitsNeeded()))
                        .orElse(null),
                unlisted,
                severalSeats(body, on));
    }

    private static List<String> unlisted(Body body, LocalDate on, Constitution constitution) {
        if (!constitution.votesByUnit()) {
            return List.of();
        }
        return body.seats().on(on).stream()
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .filter(unit -> !constitution.knowsUnit(unit))
                .distinct()
                .toList();
    }

    private static List<Share> severalSeats(Body body, LocalDate on) {
        Map<OrganisationId, List<Party>> seats = body.seats().on(on).stream()
                .map(Seat::party)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Party::id, LinkedHashMap::new, Collectors.toList()));
        return seats.values().stream()
                .filter(several -> several.size() > 1)
                .map(several -> new Share(several.getFirst(), several.size()))
                .toList();
    }
}
