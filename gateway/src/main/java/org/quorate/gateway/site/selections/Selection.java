package org.quorate.gateway.site.selections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** Someone put forward for an office by several sides, effective when all have consented (R-MEM-15). */
public record Selection(
        String id,
        String role,
        @Nullable Candidate candidate,
        @Nullable String status,
        List<Side> sides,
        List<String> accountabilities,
        List<String> alsoChairs,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate until) {

    public Selection {
        sides = Lists.orEmpty(sides);
        accountabilities = Lists.orEmpty(accountabilities);
        alsoChairs = Lists.orEmpty(alsoChairs);
    }

    /** Who is put forward. */
    public record Candidate(@Nullable String office) {}

    /** One that has to consent. */
    public record Side(String name, @Nullable Consent consent) {}

    /** That it has. */
    public record Consent(@Nullable LocalDate on, @Nullable String by) {}

    public boolean isOpen() {
        return effectiveFrom == null;
    }

    /** The sides that have not consented yet. */
    public List<String> awaited() {
        return sides.stream()
                .filter(side -> side.consent() == null)
                .map(Side::name)
                .toList();
    }

    public String who() {
        return candidate == null || candidate.office() == null ? "" : candidate.office();
    }
}
