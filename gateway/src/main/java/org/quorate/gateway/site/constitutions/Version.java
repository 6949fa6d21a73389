package org.quorate.gateway.site.constitutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** A version of a body's terms of reference, said in words. */
public record Version(
        int version,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        List<String> inWords,
        List<Part> parts) {

    public Version {
        inWords = Lists.orEmpty(inWords);
        parts = Lists.orEmpty(parts);
    }

    /** A part that is text. */
    public record Part(String title, String text) {}

    public boolean isInForceOn(LocalDate day) {
        return (inForceFrom == null || !inForceFrom.isAfter(day))
                && (inForceUntil == null || !inForceUntil.isBefore(day));
    }

    public boolean isToComeAfter(LocalDate day) {
        return inForceFrom != null && inForceFrom.isAfter(day);
    }
}
