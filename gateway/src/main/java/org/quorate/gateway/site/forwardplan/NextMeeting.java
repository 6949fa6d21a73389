package org.quorate.gateway.site.forwardplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** By when a body must next meet, by each part of its rule, and where its meetings lie too far apart (R-MTG-1). */
public record NextMeeting(@Nullable LocalDate latest, boolean breached, List<Rule> rules, List<Gap> tooFarApart) {

    static final NextMeeting UNKNOWN = new NextMeeting(null, false, List.of(), List.of());

    public NextMeeting {
        rules = Lists.orEmpty(rules);
        tooFarApart = Lists.orEmpty(tooFarApart);
    }

    /** One part of the rule: the latest day by it, and the meeting called in time for it. */
    public record Rule(
            String rule,
            @Nullable LocalDate latest,
            @Nullable LocalDate next,
            boolean breached) {

        public Tag tag() {
            if (breached) return new Tag("Too late", "red");
            if (next != null) return new Tag("Called in time", "green");
            return latest == null ? new Tag("Nothing due", "grey") : new Tag("To be called", "yellow");
        }
    }

    /** Two meetings further apart than they may be. */
    public record Gap(LocalDate from, LocalDate latest, LocalDate to) {}
}
