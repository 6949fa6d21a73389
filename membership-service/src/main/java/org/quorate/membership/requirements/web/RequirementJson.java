package org.quorate.membership.requirements.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.Requirement;

/** A requirement as it is sent and shown: of a statutory ground, or of an organisation. */
public record RequirementJson(
        @NotNull String title,
        @Nullable String ground,
        @Nullable UUID organisation,
        @NotNull String law) {

    static RequirementJson of(Requirement requirement) {
        OrganisationId organisation = requirement.organisation();
        return new RequirementJson(
                requirement.title(),
                requirement.ground(),
                organisation == null ? null : organisation.value(),
                requirement.law());
    }
}
