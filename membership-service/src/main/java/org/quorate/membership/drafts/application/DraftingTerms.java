package org.quorate.membership.drafts.application;

import java.util.Optional;
import org.quorate.membership.bodies.application.constitutions.AdoptingConstitutions;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.keeping.Kept;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** The secretariat begins a draft, edits it, or gives it up. */
@UseCase
public class DraftingTerms {

    private final Drafts drafts;
    private final Bodies bodies;
    private final AdoptingConstitutions adopting;

    public DraftingTerms(Drafts drafts, Bodies bodies, AdoptingConstitutions adopting) {
        this.drafts = drafts;
        this.bodies = bodies;
        this.adopting = adopting;
    }

    public Drafting begin(BodyId id, DraftId draft, String title, Constitution terms) {
        BodyId body = bodies.find(id)
                .orElseThrow(() -> NotFound.of("body", id))
                .body()
                .id();
        Optional<Adoption.Refused> refused = refusal(body, terms);
        if (refused.isPresent()) {
            return new Drafting.Unworkable(refused.get());
        }
        Draft begun = Draft.begun(draft, body, title, terms);
        drafts.add(begun);
        return new Drafting.Drafted(begun);
    }

    public Drafting edit(BodyId id, DraftId draft, String title, Constitution terms) {
        Kept<Draft> kept = load(id, draft);
        Optional<Version> adopted = adoptedAs(id, draft);
        if (adopted.isPresent()) {
            return new Drafting.AdoptedAlready(adopted.get());
        }
        Optional<Adoption.Refused> refused = refusal(id, terms);
        if (refused.isPresent()) {
            return new Drafting.Unworkable(refused.get());
        }
        Draft edited = kept.thing().edited(title, terms);
        drafts.save(kept, edited);
        return new Drafting.Drafted(edited);
    }

    public Drafting giveUp(BodyId id, DraftId draft) {
        Kept<Draft> kept = load(id, draft);
        Optional<Version> adopted = adoptedAs(id, draft);
        if (adopted.isPresent()) {
            return new Drafting.AdoptedAlready(adopted.get());
        }
        Draft given = kept.thing().givenUp();
        drafts.save(kept, given);
        return new Drafting.Drafted(given);
    }

    private Optional<Adoption.Refused> refusal(BodyId id, Constitution terms) {
        return terms.flaw().<Adoption.Refused>map(Adoption.Unworkable::new).or(() -> adopting.unknownBody(id, terms));
    }

    private Optional<Version> adoptedAs(BodyId id, DraftId draft) {
        Body body = bodies.find(id).orElseThrow(() -> NotFound.of("body", id)).body();
        return body.constitutions().ofDraft(draft.value());
    }

    private Kept<Draft> load(BodyId id, DraftId draft) {
        return drafts.findForChange(id, draft).orElseThrow(() -> NotFound.of("draft", draft));
    }
}
