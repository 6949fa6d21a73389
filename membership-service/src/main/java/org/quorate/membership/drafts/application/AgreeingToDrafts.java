package org.quorate.membership.drafts.application;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.drafts.domain.Agreeing;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** That a partner agrees to a draft is put on record (R-MEM-4). */
@UseCase
public class AgreeingToDrafts {

    private final Drafts drafts;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Today today;

    public AgreeingToDrafts(Drafts drafts, Bodies bodies, Organisations organisations, Today today) {
        this.drafts = drafts;
        this.bodies = bodies;
        this.organisations = organisations;
        this.today = today;
    }

    public Agreeing agree(BodyId id, DraftId draftId, OrganisationId organisation, LocalDate on) {
        Body body = bodies.find(id).orElseThrow(() -> NotFound.of("body", id)).body();
        Kept<Draft> kept = drafts.findForChange(id, draftId).orElseThrow(() -> NotFound.of("draft", draftId));
        Optional<Party> party = organisations.find(organisation).map(Party::of);
        if (party.isEmpty()) {
            return new Agreeing.UnknownOrganisation(organisation);
        }
        LocalDate now = today.date();
        Agreeing agreeing =
                kept.thing().agree(new Agreement(party.get(), on), body.seats().partiesFrom(now), now);
        if (agreeing instanceof Agreeing.Agreed agreed) {
            drafts.save(kept, agreed.draft());
        }
        return agreeing;
    }
}
