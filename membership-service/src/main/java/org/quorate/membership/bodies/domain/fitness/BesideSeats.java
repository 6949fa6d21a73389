package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.domain.Stakeholder;
import org.quorate.membership.seats.domain.Party;

/**
 * What a requirement set asks of a body beside its seats, as it is on a day: who was involved (R-MEM-2), and what its terms of
 * reference say and who has agreed to them (R-MEM-4).
 *
 * @param others bodies on which the body's officers may be advised to sit
 */
public record BesideSeats(RequirementSet set, Body body, LocalDate on, List<Body> others) {

    public boolean isMet() {
        return notInvolved().isEmpty() && missingParts().isEmpty() && awaited().isEmpty();
    }

    /** The last involvement of each stakeholder that has one. */
    public List<Involvement> involved() {
        return set.stakeholders().stream()
                .map(this::lastOf)
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Stakeholder> notInvolved() {
        return set.stakeholders().stream()
                .filter(stakeholder -> lastOf(stakeholder).isEmpty())
                .toList();
    }

    /** Parts that the terms in force on the day must have and do not; all of them where there are no terms. */
    public List<String> missingParts() {
        if (set.terms() == null) {
            return List.of();
        }
        List<String> wanted = set.terms().parts();
        return version()
                .map(version -> version.constitution().partsMissingOf(wanted))
                .orElse(wanted);
    }

    /** Who fills a seat on the day and has not agreed to the terms in force, where all must. */
    public List<Party> awaited() {
        if (set.terms() == null || !set.terms().agreedByAll()) {
            return List.of();
        }
        List<Agreement> agreements = version()
                .map(Version::origin)
                .map(origin -> origin.agreements())
                .orElse(List.of());
        return new TermsInOrder(List.of(set), body.seats().partiesOn(on)).awaited(agreements);
    }

    /** Whether an officer of the body, of those that the advice is about, sits on a body of the kind that it names. */
    public boolean follows(Advice advice) {
        Set<PersonId> officers = body.offices().all().stream()
                .filter(office -> office.covers(on) && advice.offices().contains(office.role()))
                .map(office -> office.holder().person())
                .collect(Collectors.toSet());
        return others.stream()
                .filter(other -> other.profile().on(on).kind().equals(advice.onKind()))
                .flatMap(other -> other.seats().holdersOn(on).stream())
                .anyMatch(officers::contains);
    }

    private Optional<Version> version() {
        return body.constitutions().on(on);
    }

    private Optional<Involvement> lastOf(Stakeholder stakeholder) {
        return body.involvements().stream()
                .filter(involvement -> involvement.isOf(stakeholder.title(), on))
                .max(Comparator.comparing(Involvement::on));
    }
}
