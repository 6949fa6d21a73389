package org.quorate.indicators.observations.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.KnownAt;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** As of when, and by whom, observations are looked at. */
public record View(KnownAt at, Audience audience) {

    private static final Set<String> ANALYSTS = Set.of("analyst");

    /** The caller's, who sees small counts as an analyst of the tenant alone. */
    public static View ofCaller(@Nullable String knownAt) {
        return new View(Field.at("/knownAt", "R-IND-1", () -> KnownAt.of(knownAt)), audienceOfCaller());
    }

    private static Audience audienceOfCaller() {
        boolean analyst = Caller.current()
                .filter(caller -> caller.hasAnyOf(ANALYSTS, Tenancy.current()))
                .isPresent();
        return analyst ? Audience.ANALYST : Audience.PUBLIC;
    }
}
