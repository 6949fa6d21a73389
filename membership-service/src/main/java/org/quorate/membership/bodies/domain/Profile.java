package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * What a body is.
 *
 * @param kind such as {@code HWB}, in the field's own words
 * @param jointHosts the tenants that run it together with the one it belongs to
 * @param partOf the body that it is a group of
 */
public record Profile(
        String name,
        String kind,
        List<String> jointHosts,
        @Nullable Venue venue,
        @Nullable LocalDate formed,
        @Nullable BodyId partOf) {

    public Profile {
        name = Text.line(name);
        kind = Text.line(kind);
        jointHosts = List.copyOf(jointHosts);
    }
}
