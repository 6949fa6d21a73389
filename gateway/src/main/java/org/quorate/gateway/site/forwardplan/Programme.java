package org.quorate.gateway.site.forwardplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** The meetings of a year, called or only planned, each with what is expected at it (R-MTG-13). */
public record Programme(List<Row> rows) {

    static final Programme EMPTY = new Programme(List.of());

    public Programme {
        rows = Lists.orEmpty(rows);
    }

    /** A day, the meeting called for it if it is yet, and what is expected then. */
    public record Row(
            LocalDate on,
            @Nullable String meeting,
            @Nullable String title,
            @Nullable String status,
            List<Expected> items) {

        public Row {
            items = Lists.orEmpty(items);
        }

        public Tag tag() {
            return Tag.of(status == null ? "not called yet" : status);
        }
    }

    /** Something expected at a meeting. */
    public record Expected(
            String id, String title, @Nullable Integer timesAYear) {

        public @Nullable String recurring() {
            return PlanWords.recurring(timesAYear);
        }
    }
}
