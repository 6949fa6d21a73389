package org.quorate.membership.proposals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.proposals.application.ProposalsDecided;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.proposals.domain.Stage;
import org.quorate.membership.reviews.web.ChangeJson;
import org.quorate.membership.reviews.web.WhatIfShown;

/**
 * A proposal as it is shown.
 *
 * @param status {@code draft}, {@code shown}, {@code refused}, {@code withdrawn} or {@code in effect}
 * @param since since when it stands so; from when on it is in effect
 * @param why why it was withdrawn
 * @param decision by which it was refused or is in effect
 * @param subject what an agenda item or a pathway names, for the proposal to take effect by the decision
 * @param comesTo what the body would be, as long as that is open and the seats are there
 */
record ProposalShown(
        UUID id,
        UUID body,
        String title,
        LocalDate from,
        String status,
        @Nullable LocalDate since,
        @Nullable String why,
        @Nullable String decision,
        SubjectShown subject,
        List<ChangeJson> changes,
        @Nullable WhatIfShown comesTo,
        @Nullable SetbackShown setback,
        Instant modified) {

    record SubjectShown(String service, String type, String id) {}

    record SetbackShown(String decision, LocalDate on, String why) {}

    private record Where(
            String status,
            @Nullable LocalDate since,
            @Nullable String why,
            @Nullable String decision) {

        static Where of(Stage stage) {
            return switch (stage) {
                case Stage.Drafted _ -> new Where("draft", null, null, null);
                case Stage.Shown shown -> new Where("shown", shown.since(), null, null);
                case Stage.Refused refused -> new Where("refused", refused.on(), null, refused.decision());
                case Stage.Withdrawn withdrawn -> new Where("withdrawn", withdrawn.on(), withdrawn.why(), null);
            };
        }
    }

    static ProposalShown of(Kept<SeatsProposal> kept, Body body, @Nullable WhatIfShown comesTo) {
        SeatsProposal proposal = kept.thing();
        Optional<Reshaped> effect = body.reshapedBy(proposal.id().value());
        Where where = effect.map(made -> new Where("in effect", made.from(), null, made.decision()))
                .orElse(Where.of(proposal.stage()));
        SeatsProposal.Setback setback = effect.isPresent() ? null : proposal.setback();
        return new ProposalShown(
                proposal.id().value(),
                proposal.body().value(),
                proposal.title(),
                proposal.from(),
                where.status(),
                where.since(),
                where.why(),
                where.decision(),
                new SubjectShown("membership", ProposalsDecided.TYPE, proposal.body() + "/" + proposal.id()),
                proposal.changes().stream().map(ChangeJson::of).toList(),
                comesTo,
                setback == null ? null : new SetbackShown(setback.decision(), setback.on(), setback.why()),
                kept.revision().modified());
    }
}
