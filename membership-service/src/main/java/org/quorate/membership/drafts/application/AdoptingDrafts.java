package org.quorate.membership.drafts.application;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.constitutions.AdoptingConstitutions;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Component;

/** A draft becomes a version of its body's constitution: the body is what changes, and it remembers which draft it was. */
@Component
public class AdoptingDrafts {

    private final Drafts drafts;
    private final Bodies bodies;
    private final AdoptingConstitutions adopting;

    public AdoptingDrafts(Drafts drafts, Bodies bodies, AdoptingConstitutions adopting) {
        this.drafts = drafts;
        this.bodies = bodies;
        this.adopting = adopting;
    }

    public Adoption adopt(BodyId id, DraftId draftId, LocalDate inForceFrom, @Nullable String decision) {
        Draft draft = drafts.find(id, draftId)
                .orElseThrow(() -> NotFound.of("draft", draftId))
                .thing();
        return adopting.adopt(
                id, draft.terms(), inForceFrom, new Origin(draftId.value(), draft.agreements(), decision));
    }

    /** The version that a draft has become. */
    public Optional<Version> adoptedAs(BodyId id, DraftId draft) {
        return bodies.find(id).flatMap(kept -> kept.body().constitutions().ofDraft(draft.value()));
    }
}
