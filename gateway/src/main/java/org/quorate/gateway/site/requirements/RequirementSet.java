package org.quorate.gateway.site.requirements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

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

    public boolean isToComeAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean isInForceOn(LocalDate day) {
        return !isToComeAfter(day) && !isOverOn(day);
    }
}
