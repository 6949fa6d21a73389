package org.quorate.membership.structure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.BodyId;

/** Bodies within bodies as they were on a day, each by its name (R-MEM-18). */
public record Chart(LocalDate on, List<Box> tops) {

    /** A body and its parts. */
    public record Box(Entry entry, List<Box> parts) {}

    /** The chart of those that were there; a part of what was not stands by itself. */
    public static Chart of(List<Entry> entries, LocalDate on) {
        List<Entry> there = entries.stream()
                .filter(entry -> entry.isThereOn(on))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.profile().on(on).name())
                        .thenComparing(entry -> entry.id().toString()))
                .toList();
        Set<BodyId> ids = there.stream().map(Entry::id).collect(Collectors.toSet());
        Map<Optional<BodyId>, List<Entry>> byParent = there.stream()
                .collect(Collectors.groupingBy(entry ->
                        Optional.ofNullable(entry.profile().on(on).partOf()).filter(ids::contains)));
        Set<BodyId> drawn = new HashSet<>();
        List<Box> tops = new ArrayList<>(boxes(Optional.empty(), byParent, drawn));
        // Two changes at once may have closed a circle: whoever is in it is shown all the same.
        for (Entry entry : there) {
            if (drawn.add(entry.id())) {
                tops.add(new Box(entry, boxes(Optional.of(entry.id()), byParent, drawn)));
            }
        }
        return new Chart(on, List.copyOf(tops));
    }

    private static List<Box> boxes(
            Optional<BodyId> parent, Map<Optional<BodyId>, List<Entry>> byParent, Set<BodyId> drawn) {
        List<Box> boxes = new ArrayList<>();
        for (Entry entry : byParent.getOrDefault(parent, List.of())) {
            if (drawn.add(entry.id())) {
                boxes.add(new Box(entry, boxes(Optional.of(entry.id()), byParent, drawn)));
            }
        }
        return boxes;
    }
}
