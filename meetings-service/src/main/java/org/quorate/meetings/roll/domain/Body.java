package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A board, committee, partnership or group that meets. */
public record Body(
        BodyId id,
        String name,
        String status,
        List<String> jointHosts,
        List<Constitution> constitutions,
        List<Seat> seats,
        List<Office> offices) {

    private static final List<String> AT_REST = List.of("inactive", "dissolved");

    /** Whether it can meet (R-MEM-18). */
    public boolean canMeet() {
        return !AT_REST.contains(status);
    }

    /** Who is on it on a date, and by what constitution; none where no constitution is in force. */
    public Optional<Roll> on(LocalDate date) {
        return constitutions.stream()
                .filter(constitution -> constitution.isInForceOn(date))
                .max(Comparator.comparing(Constitution::inForceFrom).thenComparing(Constitution::version))
                .map(constitution -> new Roll(date, constitution, seatsOn(date), officesOn(date)));
    }

    private List<Office> officesOn(LocalDate date) {
        return offices.stream().filter(office -> office.isHeldOn(date)).toList();
    }

    private List<Seat> seatsOn(LocalDate date) {
        return seats.stream().filter(seat -> seat.existsOn(date)).toList();
    }
}
