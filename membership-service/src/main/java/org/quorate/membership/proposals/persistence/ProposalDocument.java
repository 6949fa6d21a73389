package org.quorate.membership.proposals.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.proposals.domain.Stage;

/** A proposal as it is stored. */
record ProposalDocument(
        String body,
        String title,
        LocalDate from,
        List<SuggestionDocument> changes,
        StageDocument stage,
        @Nullable SetbackDocument setback) {

    /** {@code words} are the decision by which it was refused, or why it was withdrawn. */
    record StageDocument(
            String name, @Nullable LocalDate on, @Nullable String words) {

        static StageDocument of(Stage stage) {
            return switch (stage) {
                case Stage.Drafted _ -> new StageDocument("drafted", null, null);
                case Stage.Shown shown -> new StageDocument("shown", shown.since(), null);
                case Stage.Refused refused -> new StageDocument("refused", refused.on(), refused.decision());
                case Stage.Withdrawn withdrawn -> new StageDocument("withdrawn", withdrawn.on(), withdrawn.why());
            };
        }

        Stage restored() {
            return switch (name) {
                case "shown" -> new Stage.Shown(Objects.requireNonNull(on));
                case "refused" -> new Stage.Refused(Objects.requireNonNull(on), String.valueOf(words));
                case "withdrawn" -> new Stage.Withdrawn(Objects.requireNonNull(on), String.valueOf(words));
                default -> new Stage.Drafted();
            };
        }
    }

    record SetbackDocument(String decision, LocalDate on, String why) {}

    static ProposalDocument of(SeatsProposal proposal) {
        SeatsProposal.Setback setback = proposal.setback();
        return new ProposalDocument(
                proposal.body().toString(),
                proposal.title(),
                proposal.from(),
                proposal.changes().stream().map(SuggestionDocument::of).toList(),
                StageDocument.of(proposal.stage()),
                setback == null ? null : new SetbackDocument(setback.decision(), setback.on(), setback.why()));
    }

    SeatsProposal restored(ProposalId id) {
        return new SeatsProposal(
                id,
                new BodyId(UUID.fromString(body)),
                title,
                from,
                changes.stream().map(SuggestionDocument::restored).toList(),
                stage.restored(),
                setback == null ? null : new SeatsProposal.Setback(setback.decision(), setback.on(), setback.why()));
    }
}
