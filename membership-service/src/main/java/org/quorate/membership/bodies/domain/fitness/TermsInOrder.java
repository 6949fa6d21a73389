package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.domain.TermsWanted;
import org.quorate.membership.seats.domain.Party;

/**
 * Whether terms of reference are as the requirement sets of a body want them (R-MEM-4).
 *
 * @param sets those in force when the terms come into force
 * @param partners who fill seats then
 */
public record TermsInOrder(List<RequirementSet> sets, List<Party> partners) {

    public Optional<Adoption.Refused> refusal(Constitution terms, List<Agreement> agreements, LocalDate inForceFrom) {
        return missingPart(terms).or(() -> agreedByAll() ? disagreement(agreements, inForceFrom) : Optional.empty());
    }

    public boolean agreedByAll() {
        return wanted().stream().anyMatch(TermsWanted::agreedByAll);
    }

    /** Those who have not agreed. */
    public List<Party> awaited(List<Agreement> agreements) {
        return partners.stream()
                .filter(party -> agreements.stream()
                        .noneMatch(agreement -> agreement.party().isSameAs(party)))
                .toList();
    }

    /** The titles of parts that are wanted and not there. */
    public List<String> missingParts(Constitution terms) {
        return wanted().stream()
                .flatMap(wanted -> terms.partsMissingOf(wanted.parts()).stream())
                .distinct()
                .toList();
    }

    private Optional<Adoption.Refused> missingPart(Constitution terms) {
        List<String> missing = missingParts(terms);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Adoption.Unworkable(
                        new Flaw("/parts", "R-MEM-4", "must cover: " + String.join("; ", missing))));
    }

    private Optional<Adoption.Refused> disagreement(List<Agreement> agreements, LocalDate inForceFrom) {
        List<Party> awaited = awaited(agreements);
        if (partners.isEmpty() || !awaited.isEmpty()) {
            return Optional.of(new Adoption.NotAgreed(awaited));
        }
        return agreements.stream()
                .filter(agreement -> agreement.on().isAfter(inForceFrom))
                .findFirst()
                .map(Adoption.AgreedLater::new);
    }

    private List<TermsWanted> wanted() {
        return sets.stream().map(RequirementSet::terms).filter(Objects::nonNull).toList();
    }
}
