package org.quorate.meetings.actions.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as it is stored. */
record ActionDocument(
        String body,
        String bodyName,
        String meeting,
        Instant heldAt,
        @Nullable String item,
        @Nullable String minute,
        @Nullable String decision,
        String text,
        OwnerPart owner,
        String due,
        StatusPart status,
        List<UpdatePart> updates,
        List<RedatingPart> redatings) {

    record OwnerPart(
            String kind,
            String name,
            @Nullable String person,
            @Nullable String account) {}

    record StatusPart(
            String word, @Nullable LocalDate on, @Nullable String text) {}

    record UpdatePart(LocalDate on, String text, String by) {}

    record RedatingPart(LocalDate on, String was, String is, String reason) {}
}
