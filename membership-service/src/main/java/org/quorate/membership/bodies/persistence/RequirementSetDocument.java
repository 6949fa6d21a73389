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
        @Nullable List<StakeholderDocument> stakeholders,
        @Nullable TermsWantedDocument terms,
        @Nullable List<AdviceDocument> advice) {

    record RequirementDocument(
            String title, @Nullable String ground, @Nullable String organisation, String law) {}

    record StakeholderDocument(String title, String law) {}

    record TermsWantedDocument(List<String> parts, boolean agreedByAll, String law) {}

    record AdviceDocument(String title, List<String> offices, String onKind, String law) {}

    static RequirementSetDocument of(RequirementSet set) {
        return new RequirementSetDocument(
                set.key(),
                set.name(),
                set.from(),
                set.until(),
                set.requirements().stream()
                        .map(RequirementSetDocument::requirement)
                        .toList(),
                set.stakeholders().stream()
                        .map(each -> new StakeholderDocument(each.title(), each.law()))
                        .toList(),
                terms(set.terms()),
                set.advice().stream()
                        .map(each -> new AdviceDocument(each.title(), each.offices(), each.onKind(), each.law()))
                        .toList());
    }

    RequirementSet restored() {
        return new RequirementSet(
                key,
                name,
                from,
                until,
                requirements.stream().map(RequirementSetDocument::restored).toList(),
                Objects.requireNonNullElse(stakeholders, List.<StakeholderDocument>of()).stream()
                        .map(each -> new Stakeholder(each.title(), each.law()))
                        .toList(),
                terms == null ? null : new TermsWanted(terms.parts(), terms.agreedByAll(), terms.law()),
                Objects.requireNonNullElse(advice, List.<AdviceDocument>of()).stream()
                        .map(each -> new Advice(each.title(), each.offices(), each.onKind(), each.law()))
                        .toList());
    }

    private static @Nullable TermsWantedDocument terms(@Nullable TermsWanted wanted) {
        return wanted == null ? null : new TermsWantedDocument(wanted.parts(), wanted.agreedByAll(), wanted.law());
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
