package org.quorate.membership.bodies.application.constitutions;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.statute.Statute;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** The secretariat sets up what a body's membership is held against, beside what the law says. */
@UseCase
public class SettingRequirements {

    private final Bodies bodies;
    private final Organisations organisations;
    private final Statute statute;
    private final Today today;

    public SettingRequirements(Bodies bodies, Organisations organisations, Statute statute, Today today) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.statute = statute;
        this.today = today;
    }

    public Requiring require(BodyId id, RequirementSet set) {
        KeptBody kept = load(id);
        return refusal(kept, set)
                .or(() -> unknown(set))
                .orElseGet(() -> saved(kept, kept.body().requiring().require(set)));
    }

    /** Changes a set before it is in force, or gives one in force its last day. */
    public Requiring amend(BodyId id, RequirementSet set) {
        KeptBody kept = load(id);
        return unknown(set).orElseGet(() -> saved(kept, kept.body().requiring().amend(set, today.date())));
    }

    /** Takes a set back before it is in force. */
    public Requiring takeBack(BodyId id, String key) {
        KeptBody kept = load(id);
        return saved(kept, kept.body().requiring().takeBack(key, today.date()));
    }

    private Requiring saved(KeptBody kept, Requiring requiring) {
        if (requiring instanceof Requiring.Required required) {
            bodies.save(kept, required.change());
        }
        return requiring;
    }

    private KeptBody load(BodyId id) {
        return bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
    }

    private Optional<Requiring> refusal(KeptBody kept, RequirementSet set) {
        if (statute.forKind(kept.body().profile().kind()).stream()
                .anyMatch(law -> law.key().equals(set.key()))) {
            return Optional.of(new Requiring.KeyTaken(set.key()));
        }
        return Optional.empty();
    }

    private Optional<Requiring> unknown(RequirementSet set) {
        List<OrganisationId> named = set.requirements().stream()
                .map(requirement -> requirement.organisation())
                .toList();
        for (int place = 0; place < named.size(); place++) {
            OrganisationId organisation = named.get(place);
            if (organisation != null && organisations.find(organisation).isEmpty()) {
                return Optional.of(new Requiring.UnknownOrganisation(place, organisation));
            }
        }
        return Optional.empty();
    }
}
