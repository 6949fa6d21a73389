package org.quorate.membership.selections.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Consenting;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.membership.selections.domain.Side;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;
import org.quorate.starter.tenancy.Tenancy;

/** Somebody is put forward for an office of a body, and each side consents. */
@UseCase
public class SelectingJointly {

    private static final String CHAIR = "chair";

    private final Selections selections;
    private final LookingUpBodies bodies;
    private final People people;
    private final Organisations organisations;
    private final Today today;

    public SelectingJointly(
            Selections selections, LookingUpBodies bodies, People people, Organisations organisations, Today today) {
        this.selections = selections;
        this.bodies = bodies;
        this.people = people;
        this.organisations = organisations;
        this.today = today;
    }

    public Candidacy putForward(BodyId id, PutForward command) {
        Body body = bodies.lookUp(id).body();
        Optional<Person> candidate = people.find(command.candidate());
        if (candidate.isEmpty()) {
            return new Candidacy.UnknownPerson(command.candidate());
        }
        Optional<Candidacy> refusal = refusal(body, command.sides());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Selection selection = new Selection(
                command.id(),
                id,
                command.role(),
                command.candidate(),
                candidate.get().office(),
                command.sides(),
                command.termOfOffice(),
                command.accountabilities(),
                alsoChairs(id, command),
                List.of());
        selections.add(selection);
        return new Candidacy.Open(selection);
    }

    public Consenting consent(BodyId body, SelectionId id, Consent consent) {
        Kept<Selection> kept = selections
                .findForChange(id)
                .filter(found -> found.thing().body().equals(body))
                .orElseThrow(() -> NotFound.of("selection", id));
        Consenting consenting = kept.thing().consent(consent, today.date());
        if (consenting instanceof Consenting.Given given) {
            selections.save(kept, given.selection());
        }
        return consenting;
    }

    /** The tenants that run a body: the one it belongs to, and those that do so together with it. */
    public static List<String> hostsOf(Body body) {
        List<String> hosts = new ArrayList<>(List.of(Tenancy.current().value()));
        hosts.addAll(body.profile().jointHosts());
        return hosts;
    }

    private Optional<Candidacy> refusal(Body body, List<Side> sides) {
        for (int place = 0; place < sides.size(); place++) {
            Side side = sides.get(place);
            if (side.tenant() != null && !hostsOf(body).contains(side.tenant())) {
                return Optional.of(new Candidacy.NotAHost(place, side.tenant()));
            }
            List<OrganisationId> named = side.organisations();
            for (int nth = 0; nth < named.size(); nth++) {
                if (organisations.find(named.get(nth)).isEmpty()) {
                    return Optional.of(new Candidacy.UnknownOrganisation(place, nth, named.get(nth)));
                }
            }
        }
        return Optional.empty();
    }

    /** What was stated, and the other bodies here that the candidate chairs today. */
    private List<String> alsoChairs(BodyId id, PutForward command) {
        List<String> all = new ArrayList<>();
        if (command.alsoChairs() != null) {
            all.add(command.alsoChairs());
        }
        LocalDate now = today.date();
        bodies.all().stream()
                .filter(body -> !body.id().equals(id))
                .filter(body -> chairs(body, command.candidate(), now))
                .map(body -> body.profile().name())
                .forEach(all::add);
        return all;
    }

    private static boolean chairs(Body body, PersonId person, LocalDate day) {
        return body.officesOn(day).stream()
                .filter(office -> office.role().equalsIgnoreCase(CHAIR))
                .anyMatch(office -> office.holder().person().equals(person));
    }
}
