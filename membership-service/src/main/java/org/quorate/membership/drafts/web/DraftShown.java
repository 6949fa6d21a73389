package org.quorate.membership.drafts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Subject;
import org.quorate.membership.bodies.domain.fitness.TermsInOrder;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.constitutions.domain.wording.InWords;
import org.quorate.membership.constitutions.web.TermsJson;
import org.quorate.membership.drafts.application.DraftsDecided;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.seats.domain.Party;

/**
 * A draft as it is shown to the secretariat.
 *
 * @param subject what an agenda item or a pathway names, for the draft to take effect by the decision
 * @param version the version that it has become
 */
record DraftShown(
        UUID id,
        UUID body,
        String title,
        String status,
        SubjectShown subject,
        @Nullable Integer version,
        @Nullable LocalDate inForceFrom,
        List<String> inWords,
        TermsJson terms,
        AgreementsShown agreements,
        List<String> missingParts,
        @Nullable SetbackShown setback,
        Instant modified) {

    record SubjectShown(String service, String type, String id) {
        static SubjectShown of(Subject subject) {
            return new SubjectShown(subject.service(), subject.type(), subject.id());
        }
    }

    record AgreementsShown(boolean needed, List<AgreementShown> recorded, List<PartyShown> awaited) {}

    record AgreementShown(PartyShown organisation, LocalDate on) {}

    record PartyShown(UUID id, String name) {
        static PartyShown of(Party party) {
            return new PartyShown(party.id().value(), party.name());
        }
    }

    record SetbackShown(String decision, LocalDate effectiveFrom, String why) {}

    static DraftShown of(Kept<Draft> kept, @Nullable Version adopted, Size size, TermsInOrder order) {
        Draft draft = kept.thing();
        Draft.Setback setback = adopted == null ? draft.setback() : null;
        return new DraftShown(
                draft.id().value(),
                draft.body().value(),
                draft.title(),
                adopted == null ? "draft" : "adopted",
                SubjectShown.of(new Subject("membership", DraftsDecided.TYPE, draft.body() + "/" + draft.id())),
                adopted == null ? null : adopted.number(),
                adopted == null ? null : adopted.inForceFrom(),
                new InWords(draft.terms(), size).sentences(),
                TermsJson.of(draft.terms()),
                agreements(draft, order),
                order.missingParts(draft.terms()),
                setback == null ? null : new SetbackShown(setback.decision(), setback.effectiveFrom(), setback.why()),
                kept.revision().modified());
    }

    private static AgreementsShown agreements(Draft draft, TermsInOrder order) {
        return new AgreementsShown(
                order.agreedByAll(),
                draft.agreements().stream()
                        .map(agreement -> new AgreementShown(PartyShown.of(agreement.party()), agreement.on()))
                        .toList(),
                order.agreedByAll()
                        ? order.awaited(draft.agreements()).stream()
                                .map(PartyShown::of)
                                .toList()
                        : List.of());
    }
}
