package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person on the body, with every seat held: one person, counted once, who represents each of them (R-MEM-6).
 *
 * @param codeAcceptedOn when the code of conduct now asked for was accepted, if it was (R-MEM-16)
 */
public record Member(
        PersonId id,
        String office,
        @Nullable String account,
        List<Seat> seats,
        @Nullable LocalDate codeAcceptedOn) {

    public boolean hasVote() {
        return seats.stream().anyMatch(Seat::voting);
    }

    /** The voting units that the member is a nominee of. */
    public Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        seats.stream()
                .filter(Seat::voting)
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .forEach(units::add);
        return units;
    }

    public boolean signsInAs(String name) {
        return name.equals(account);
    }
}
