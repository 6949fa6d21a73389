package org.quorate.membership.requirements.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.RequirementSet;

/** A set of requirements as it is shown. */
public record RequirementSetShown(
        String key,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<RequirementJson> requirements,
        List<StakeholderJson> stakeholders,
        @Nullable TermsWantedJson terms,
        List<AdviceJson> advice) {

    public static RequirementSetShown of(RequirementSet set) {
        return new RequirementSetShown(
                set.key(),
                set.name(),
                set.from(),
                set.until(),
                set.requirements().stream().map(RequirementJson::of).toList(),
                set.stakeholders().stream().map(StakeholderJson::of).toList(),
                TermsWantedJson.of(set.terms()),
                set.advice().stream().map(AdviceJson::of).toList());
    }
}
