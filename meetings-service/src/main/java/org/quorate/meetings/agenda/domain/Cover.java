package org.quorate.meetings.agenda.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cover of an item's report (R-MTG-5). */
public record Cover(
        @Nullable String sponsor,
        @Nullable String author,
        @Nullable String organisation,
        List<String> recommendations,
        @Nullable String financialImplications) {

    public static Cover none() {
        return new Cover(null, null, null, List.of(), null);
    }
}
