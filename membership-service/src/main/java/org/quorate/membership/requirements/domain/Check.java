package org.quorate.membership.requirements.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;

/** Holds the seats of a body as they are on a day against what is required; {@code soon} is how far it looks ahead. */
public record Check(RequirementSet set, Seats seats, LocalDate on, Period soon) {

    public List<Finding> findings() {
        List<Seat> there = seats.on(on);
        return set.requirements().stream()
                .map(requirement -> finding(requirement, there))
                .toList();
    }

    public boolean isMet() {
        return findings().stream().allMatch(Finding.Met.class::isInstance);
    }

    private Finding finding(Requirement requirement, List<Seat> there) {
        List<Seat> serving = there.stream().filter(requirement::isServedBy).toList();
        if (serving.isEmpty()) {
            return new Finding.Missing(requirement);
        }
        List<Seat> held =
                serving.stream().filter(seat -> seat.termOn(on).isPresent()).toList();
        return held.isEmpty()
                ? new Finding.Vacant(requirement, serving)
                : new Finding.Met(requirement, held, endOf(held));
    }

    /** The last day on which any of them is held, where all of them end soon. */
    private @Nullable LocalDate endOf(List<Seat> held) {
        List<LocalDate> ends = held.stream()
                .map(seat -> seat.termOn(on))
                .flatMap(Optional::stream)
                .map(Term::lastDay)
                .filter(Objects::nonNull)
                .filter(last -> !last.isAfter(on.plus(soon)))
                .toList();
        return ends.size() < held.size()
                ? null
                : ends.stream().max(LocalDate::compareTo).orElse(null);
    }
}
