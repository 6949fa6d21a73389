package org.quorate.membership.bodies.domain.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.wording.Text;

/**
 * What a body is.
 *
 * @param kind such as {@code HWB}, in the field's own words
 * @param jointHosts the tenants that run it together with the one it belongs to
 * @param partOf the body that it is a group of
 * @param reportsTo the bodies that it reports to
 * @param secretariat who serves it, where that is not the host itself
 * @param earlier what it was before it changed, in the order of time
 */
public record Profile(
        String name,
        String kind,
        List<String> jointHosts,
        @Nullable Venue venue,
        @Nullable LocalDate formed,
        @Nullable BodyId partOf,
        List<BodyId> reportsTo,
        @Nullable Secretariat secretariat,
        List<Earlier> earlier) {

    /** What a body was, until that day and including it. */
    public record Earlier(Profile profile, LocalDate until) {}

    public Profile {
        name = Text.line(name);
        kind = Text.line(kind);
        jointHosts = List.copyOf(jointHosts);
        reportsTo = List.copyOf(reportsTo);
        earlier = List.copyOf(earlier);
        if (new HashSet<>(reportsTo).size() < reportsTo.size()) {
            throw new IllegalArgumentException("a body is named twice among those that it reports to");
        }
    }

    public Profile(
            String name,
            String kind,
            List<String> jointHosts,
            @Nullable Venue venue,
            @Nullable LocalDate formed,
            @Nullable BodyId partOf) {
        this(name, kind, jointHosts, venue, formed, partOf, List.of(), null, List.of());
    }

    /** What it was, is or will be on a day. */
    public Profile on(LocalDate day) {
        return earlier.stream()
                .filter(was -> !was.until().isBefore(day))
                .findFirst()
                .map(Earlier::profile)
                .orElse(this);
    }

    /** The day on which it last changed; none where it never did. */
    @Nullable
    public LocalDate unchangedSince() {
        return earlier.isEmpty() ? null : earlier.getLast().until().plusDays(1);
    }

    /** Another from a day on; from the day of the last change, that is corrected. */
    public Profile changed(Profile next, LocalDate day) {
        List<Earlier> before = new ArrayList<>(earlier);
        if (!day.equals(unchangedSince())) {
            before.add(new Earlier(with(List.of()), day.minusDays(1)));
        }
        return next.with(before);
    }

    /** The bodies above it: what it is part of, and what it reports to. */
    public Stream<BodyId> above() {
        return Stream.concat(Stream.ofNullable(partOf), reportsTo.stream());
    }

    private Profile with(List<Earlier> before) {
        return new Profile(name, kind, jointHosts, venue, formed, partOf, reportsTo, secretariat, before);
    }
}
