package org.quorate.gateway.site.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Amendment;
import org.quorate.gateway.site.reading.Lists;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's time in a seat, and how it ended or will (R-MEM-14). */
public record Term(
        String id,
        String seat,
        String title,
        String personId,
        String office,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        List<Correction> corrections) {

    public Term {
        corrections = Lists.orEmpty(corrections);
    }

    /** An ending as it had been on record, until it was put right. */
    public record Correction(Ending was, Amendment amended) {}

    /** Its last day, and why. */
    public record Ending(
            LocalDate on,
            String reason,
            @Nullable String ground,
            @Nullable String decision) {

        public String inWords() {
            return switch (reason) {
                case "resigned" -> "resigned";
                case "ceased" -> "ceased to be a member";
                case "expired" -> "the time ran out";
                case "removed" -> "removed";
                default -> reason;
            };
        }
    }

    public @Nullable LocalDate lastDay() {
        return ending == null ? until : ending.on();
    }

    public boolean isToComeAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean isOverOn(LocalDate day) {
        LocalDate last = lastDay();
        return last != null && last.isBefore(day);
    }

    /** What a form that puts its ending right begins with. */
    ObjectNode endingAsFilledIn() {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        if (ending == null) return form;
        form.put("reason", ending.reason()).put("on", ending.on().toString());
        if (ending.ground() != null) form.put("ground", ending.ground());
        return form;
    }

    /** What a form that changes it begins with. */
    ObjectNode asFilledIn() {
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("person", personId);
        if (from != null) form.put("from", from.toString());
        if (until != null) form.put("until", until.toString());
        return form;
    }
}
