package org.quorate.gateway.site.interests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** An interest as it stands, and all that it was stated to be; where it is withheld only that is told (R-MEM-16). */
public record Interest(
        String id,
        @Nullable String kind,
        @Nullable String description,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean withheld,
        @Nullable Removal removal,
        List<Statement> history) {

    public Interest {
        history = Lists.orEmpty(history);
    }

    /** That it came off the register. */
    public record Removal(LocalDate on, String reason) {}

    /** What it was stated to be from a day on. */
    public record Statement(String kind, String description, LocalDate from) {

        public String kindInWords() {
            return inWords(kind);
        }
    }

    public String kindInWords() {
        return kind == null ? "" : inWords(kind);
    }

    /** Whether nothing but the fact of it is told. */
    public boolean isHidden() {
        return withheld && description == null;
    }

    /** How it was stated before it was amended. */
    public List<Statement> before() {
        return history.isEmpty() ? history : history.subList(0, history.size() - 1);
    }

    private static String inWords(String kind) {
        return kind.replace('-', ' ');
    }
}
