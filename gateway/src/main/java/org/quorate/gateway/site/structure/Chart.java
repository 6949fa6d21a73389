package org.quorate.gateway.site.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** Which body is part of which, and how else they hang together, as of a day (R-MEM-18). */
public record Chart(@Nullable LocalDate on, List<Box> bodies) {

    public Chart {
        bodies = Lists.orEmpty(bodies);
    }

    public Picture picture() {
        return Picture.of(bodies);
    }

    Stream<Box> all() {
        return bodies.stream().flatMap(Box::withParts);
    }

    /** The names of the bodies that one reports to. */
    public List<String> reportsTo(Box box) {
        return box.reportsTo().stream()
                .map(this::nameOf)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who serves it, where that is known by name. */
    public @Nullable String servedBy(Box box) {
        Box.Secretariat secretariat = box.secretariat();
        if (secretariat == null) return null;
        return secretariat.body() == null ? secretariat.name() : nameOf(secretariat.body());
    }

    private @Nullable String nameOf(String id) {
        return all().filter(box -> box.id().equals(id))
                .map(Box::name)
                .findFirst()
                .orElse(null);
    }
}
