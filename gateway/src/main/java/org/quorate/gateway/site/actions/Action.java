package org.quorate.gateway.site.actions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A task that a meeting gave someone. */
public record Action(
        String id,
        Ref body,
        String meeting,
        LocalDate givenOn,
        @Nullable String minute,
        String text,
        Owner owner,
        Due due,
        String status,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        boolean overdue,
        List<Update> updates) {

    public Action {
        updates = Lists.orEmpty(updates);
    }

    /** Whose task it is. */
    public record Owner(String kind, String name) {}

    /** When it is due. */
    public record Due(String at, String inWords) {}

    /** What was reported. */
    public record Update(LocalDate on, String text, String by) {}

    public Tag tag() {
        if (overdue) return new Tag("Overdue", "red");
        return switch (status) {
            case "done" -> new Tag("Done", "green");
            case "cancelled" -> Tag.of("cancelled");
            default -> new Tag("To do", "light-blue");
        };
    }

    public boolean isOpen() {
        return "open".equals(status);
    }
}
