package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;

/** A draft of terms of reference as it is stored: apart from its body, which everyone may see. */
record DraftDocument(
        String body,
        String title,
        TermsDocument terms,
        List<AgreementDocument> agreements,
        boolean withdrawn,
        @Nullable SetbackDocument setback) {

    record SetbackDocument(String decision, LocalDate effectiveFrom, String why) {}

    static DraftDocument of(Draft draft) {
        Draft.Setback setback = draft.setback();
        return new DraftDocument(
                draft.body().toString(),
                draft.title(),
                TermsDocument.of(draft.terms()),
                draft.agreements().stream().map(AgreementDocument::of).toList(),
                draft.withdrawn(),
                setback == null
                        ? null
                        : new SetbackDocument(setback.decision(), setback.effectiveFrom(), setback.why()));
    }

    Draft restored(DraftId id) {
        return new Draft(
                id,
                new BodyId(UUID.fromString(body)),
                title,
                terms.restored(),
                agreements.stream().map(AgreementDocument::restored).toList(),
                withdrawn,
                setback == null ? null : new Draft.Setback(setback.decision(), setback.effectiveFrom(), setback.why()));
    }
}
