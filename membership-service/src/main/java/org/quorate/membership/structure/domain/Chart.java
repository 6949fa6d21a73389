package org.quorate.membership.structure.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Standing;

/** Bodies within bodies as they were on a day, each by its name (R-MEM-18). */
public record Chart(LocalDate on, List<Box> tops) {

    /** A body, where it stood, and its parts. */
    public record Box(Body body, Standing standing, List<Box> parts) {}

    /** The chart of those that were there; a part of what was not stands by itself. */
    public static Chart of(List<Body> bodies, LocalDate on) {
        List<Body> there = bodies.stream()
                .filter(body -> !body.standings().getFirst().since().isAfter(on))
                .sorted(Comparator.comparing(body -> body.profile().name()))
                .toList();
        Set<BodyId> ids = there.stream().map(Body::id).collect(Collectors.toSet());
        Map<Optional<BodyId>, List<Body>> byParent =
                there.stream().collect(Collectors.groupingBy(body -> parentAmong(ids, body)));
        return new Chart(on, boxes(Optional.empty(), byParent, on));
    }

    private static List<Box> boxes(Optional<BodyId> parent, Map<Optional<BodyId>, List<Body>> byParent, LocalDate on) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(body -> new Box(body, body.standingOn(on), boxes(Optional.of(body.id()), byParent, on)))
                .toList();
    }

    private static Optional<BodyId> parentAmong(Set<BodyId> ids, Body body) {
        return Optional.ofNullable(body.profile().partOf()).filter(ids::contains);
    }
}
