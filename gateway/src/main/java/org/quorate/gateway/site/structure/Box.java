package org.quorate.gateway.site.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** A body on the chart: where it stands, how large it is, whose it is, whom it reports to, who serves it, and its parts. */
public record Box(
        String id,
        String name,
        @Nullable String kind,
        @Nullable String status,
        @Nullable LocalDate statusSince,
        @Nullable String host,
        List<String> jointHosts,
        int members,
        List<String> reportsTo,
        @Nullable Secretariat secretariat,
        List<Box> parts) {

    public Box {
        jointHosts = Lists.orEmpty(jointHosts);
        reportsTo = Lists.orEmpty(reportsTo);
        parts = Lists.orEmpty(parts);
    }

    /** The body or the organisation that serves it. */
    public record Secretariat(
            @Nullable String body, @Nullable String name) {}

    public @Nullable Tag tag() {
        return status == null || status.equals("active") ? null : Tag.of(status);
    }

    /** All that run it, where it is not one tenant's alone. */
    List<String> hosts() {
        return Stream.concat(Stream.ofNullable(host), jointHosts.stream()).toList();
    }

    Stream<Box> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Box::withParts));
    }
}
