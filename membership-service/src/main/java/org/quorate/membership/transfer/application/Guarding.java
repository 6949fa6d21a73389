package org.quorate.membership.transfer.application;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.application.HoldingTogether;
import org.quorate.membership.bodies.application.constitutions.AdoptingConstitutions;
import org.quorate.membership.bodies.application.constitutions.CheckingMembership;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.statute.Statute;
import org.springframework.stereotype.Component;

/** The rules of entering things one by one, held against a body that comes in whole: what it names is there, and its terms are agreed. */
@Component
public class Guarding {

    private final HoldingTogether together;
    private final AdoptingConstitutions adopting;
    private final CheckingMembership checking;
    private final Statute statute;

    Guarding(HoldingTogether together, AdoptingConstitutions adopting, CheckingMembership checking, Statute statute) {
        this.together = together;
        this.adopting = adopting;
        this.checking = checking;
        this.statute = statute;
    }

    /** Whether what the body names of other bodies and tenants is there. */
    public Optional<Establishment.Refused> refusal(BodyId id, Profile profile) {
        return together.refusal(id, profile);
    }

    /** Whether a set of requirements is called as one of the law's. */
    public Optional<Requiring.Refused> refusal(Profile profile, RequirementSet set) {
        return statute.forKind(profile.kind()).stream()
                .filter(law -> law.key().equals(set.key()))
                .findFirst()
                .map(law -> new Requiring.KeyTaken(law.key()));
    }

    /** Whether terms of reference are as the requirement sets want them, and agreed by those who fill seats (R-MEM-4). */
    public Optional<Adoption.Refused> refusal(Body body, Version version) {
        Origin origin = version.origin();
        List<Agreement> agreements = origin == null ? List.of() : origin.agreements();
        return adopting.unknownBody(body.id(), version.constitution())
                .or(() -> checking.termsOn(body, version.inForceFrom())
                        .refusal(version.constitution(), agreements, version.inForceFrom()));
    }
}
