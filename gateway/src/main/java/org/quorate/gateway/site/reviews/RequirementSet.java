package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reviews.Check.Requirement;

/** What is required of a body from a day on: who sits, who is involved, what its terms say, and what is advised. */
public record RequirementSet(
        String key,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Requirement> requirements,
        List<Requirement> stakeholders,
        @Nullable TermsWanted terms,
        List<Requirement> advice) {

    public RequirementSet {
        requirements = Lists.orEmpty(requirements);
        stakeholders = Lists.orEmpty(stakeholders);
        advice = Lists.orEmpty(advice);
    }

    /** What terms of reference have to be like. */
    public record TermsWanted(
            List<String> parts,
            @Nullable Boolean agreedByAll,
            @Nullable String law) {

        public TermsWanted {
            parts = Lists.orEmpty(parts);
        }
    }
}
