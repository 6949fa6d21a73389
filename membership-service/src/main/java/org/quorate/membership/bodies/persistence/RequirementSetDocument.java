package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.Requirement;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.domain.Stakeholder;
import org.quorate.membership.requirements.domain.TermsWanted;

/** A set of requirements as it is stored. */
record RequirementSetDocument(
        String key,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<RequirementDocument> requirements,
        @Nullable List<Stakeholder> stakeholders,
        @Nullable TermsWanted terms,
        @Nullable List<Advice> advice) {

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
                        .toList(),
                set.stakeholders(),
                set.terms(),
                set.advice());
    }

    RequirementSet restored() {
        return new RequirementSet(
                key,
                name,
                from,
                until,
                requirements.stream().map(RequirementSetDocument::restored).toList(),
                Objects.requireNonNullElse(stakeholders, List.of()),
                terms,
                Objects.requireNonNullElse(advice, List.of()));
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
