package org.quorate.membership.drafts.application;

import java.time.LocalDate;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.bodies.application.constitutions.WhyNot;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.keeping.Kept;
import org.quorate.starter.store.UseCase;

/**
 * A draft comes into force when what it was put to is carried, on the day that the decision names; one that cannot says why. A
 * pathway names the draft only in the decision that completes it (R-DEC-2).
 */
@UseCase
public class DraftsDecided implements EffectOfDecision {

    /** What a decision names as its subject's type; the id is that of the body, a stroke, and that of the draft. */
    public static final String TYPE = "constitution";

    private final AdoptingDrafts adopting;
    private final Drafts drafts;

    public DraftsDecided(AdoptingDrafts adopting, Drafts drafts) {
        this.adopting = adopting;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public void of(DecisionRecorded decision) {
        if (About.givesEffect(decision)) {
            About.partOfBody(decision, TYPE).ifPresent(named -> {
                DraftId draft = new DraftId(named.part());
                if (drafts.findForChange(named.body(), draft).isPresent()) {
                    adopt(named.body(), draft, decision);
                }
            });
        }
    }

    private void adopt(BodyId body, DraftId draft, DecisionRecorded decision) {
        LocalDate from = decision.content().effectiveFrom();
        Adoption adoption = adopting.adopt(body, draft, from, decision.decisionId());
        if (adoption instanceof Adoption.Refused refused && !(refused instanceof Adoption.AdoptedAlready)) {
            Draft.Setback setback = new Draft.Setback(decision.decisionId(), from, WhyNot.inWords(refused));
            Kept<Draft> kept = drafts.findForChange(body, draft).orElseThrow();
            drafts.save(kept, kept.thing().setBack(setback));
        }
    }
}
