package org.quorate.indicators.definitions.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names an indicator of a tenant. */
public record IndicatorId(UUID value) {

    /** A tenant has one indicator of a code, so its id follows from both: of two definitions at once, one is refused. */
    public static IndicatorId of(String tenant, IndicatorCode code) {
        String name = "indicator/" + tenant + "/" + code.folded();
        return new IndicatorId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
