package org.quorate.membership.requirements.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * Who must sit on a body while the set is in force, who must be involved, and what its terms of reference must be like
 * (R-MEM-1 to R-MEM-4).
 *
 * @param key names the set, such as {@code hwb-2022}
 * @param until its last day; none while nobody knows of an end
 */
public record RequirementSet(
        String key,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<Requirement> requirements,
        List<Stakeholder> stakeholders,
        @Nullable TermsWanted terms,
        List<Advice> advice) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public RequirementSet {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a key is of lower-case letters, digits and hyphens");
        }
        name = Text.line(name);
        requirements = List.copyOf(requirements);
        stakeholders = List.copyOf(stakeholders);
        advice = List.copyOf(advice);
        if (requirements.isEmpty() && stakeholders.isEmpty() && terms == null) {
            throw new IllegalArgumentException("a set has at least one requirement");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a set does not end before it begins, on " + from);
        }
    }

    public RequirementSet(
            String key, String name, LocalDate from, @Nullable LocalDate until, List<Requirement> requirements) {
        this(key, name, from, until, requirements, List.of(), null, List.of());
    }

    public RequirementSet until(@Nullable LocalDate last) {
        return new RequirementSet(key, name, from, last, requirements, stakeholders, terms, advice);
    }

    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
