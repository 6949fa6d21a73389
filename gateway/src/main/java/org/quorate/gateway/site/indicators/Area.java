package org.quorate.gateway.site.indicators;

import org.jspecify.annotations.Nullable;

/** A place that is measured, by its ONS code. */
public record Area(String code, @Nullable String name) {

    /** Countries (E92) and regions (E12) are what others are compared with. */
    boolean isBenchmark() {
        return code.startsWith("E92") || code.startsWith("E12");
    }
}
