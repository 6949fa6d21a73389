package org.quorate.gateway.site.pathways;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A matter on its way through several bodies; {@code step} is the one that it waits at. */
public record Pathway(
        String id, String title, String status, @Nullable Integer step, List<Step> steps, List<String> warnings) {

    public Pathway {
        steps = Lists.orEmpty(steps);
        warnings = Lists.orEmpty(warnings);
    }

    /** One body or officer that must deal with it: first planned, planned now, and what has come of it. */
    public record Step(
            int number,
            @Nullable Ref body,
            @Nullable String officer,
            String role,
            String status,
            LocalDate planned,
            LocalDate target,
            @Nullable LocalDate actual,
            @Nullable String decision,
            @Nullable String word,
            boolean overdue,
            long slippedBy) {

        public String forum() {
            if (body != null) return body.label();
            return officer == null ? "" : officer;
        }

        public boolean isMoved() {
            return !planned.equals(target);
        }

        public Tag tag() {
            return switch (status) {
                case "decided" -> Tag.of(word == null ? "agreed" : word);
                case "refused" -> Tag.of("refused");
                case "waiting" -> overdue ? new Tag("Overdue", "red") : new Tag("Next", "blue");
                default -> new Tag(status.equals("to come") ? "To come" : "Not reached", "grey");
            };
        }
    }

    public Tag tag() {
        return switch (status) {
            case "completed" -> new Tag("Took effect", "green");
            case "stopped" -> new Tag("Stopped", "red");
            default -> warnings.isEmpty() ? new Tag("Under way", "blue") : new Tag("Slipping", "yellow");
        };
    }
}
