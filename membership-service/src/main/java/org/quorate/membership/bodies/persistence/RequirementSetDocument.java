package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.Requirement;
import org.quorate.membership.requirements.domain.RequirementSet;

/** A set of requirements as it is stored. */
record RequirementSetDocument(
        String key, String name, LocalDate from, @Nullable LocalDate until, List<RequirementDocument> requirements) {

    record RequirementDocument(
            String title, @Nullable String ground, @Nullable String organisation, String law) {}

    static RequirementSetDocument of(RequirementSet set) {
        return new RequirementSetDocument(
                set.key(),
                set.name(),
                set.from(),
                set.until(),
                set.requirements().stream()
                        .map(RequirementSetDocument::requirement)
                        .toList());
    }

    RequirementSet restored() {
        return new RequirementSet(
                key,
                name,
                from,
                until,
                requirements.stream().map(RequirementSetDocument::restored).toList());
    }

    private static RequirementDocument requirement(Requirement requirement) {
        OrganisationId organisation = requirement.organisation();
        return new RequirementDocument(
                requirement.title(),
                requirement.ground(),
                organisation == null ? null : organisation.toString(),
                requirement.law());
    }

    private static Requirement restored(RequirementDocument stored) {
        String organisation = stored.organisation();
        return new Requirement(
                stored.title(),
                stored.ground(),
                organisation == null ? null : new OrganisationId(UUID.fromString(organisation)),
                stored.law());
    }
}
