package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.proposals.domain.Stage;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.reviews.web.ChangeJson;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Other seats that were proposed to the body; for the secretariat alone. */
public record ProposalPart(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull LocalDate from,
        @Size(min = 1, max = 200) @NotNull List<@NotNull @Valid ChangeJson> changes,
        @NotNull @Valid StagePart stage,
        @Nullable @Valid SetbackPart setback) {

    /** Where it stands: {@code words} are the decision by which it was refused, or why it was withdrawn. */
    public record StagePart(
            @NotNull String name,
            @Nullable LocalDate on,
            @Nullable String words) {}

    /** A decision that could not be given effect. */
    public record SetbackPart(
            @NotNull String decision,
            @NotNull LocalDate on,
            @NotNull String why) {}

    public static ProposalPart of(SeatsProposal proposal) {
        SeatsProposal.Setback setback = proposal.setback();
        return new ProposalPart(
                proposal.id().value(),
                proposal.title(),
                proposal.from(),
                proposal.changes().stream().map(ChangeJson::of).toList(),
                of(proposal.stage()),
                setback == null ? null : new SetbackPart(setback.decision(), setback.on(), setback.why()));
    }

    private static StagePart of(Stage stage) {
        return switch (stage) {
            case Stage.Drafted _ -> new StagePart("draft", null, null);
            case Stage.Shown shown -> new StagePart("shown", shown.since(), null);
            case Stage.Refused refused -> new StagePart("refused", refused.on(), refused.decision());
            case Stage.Withdrawn withdrawn -> new StagePart("withdrawn", withdrawn.on(), withdrawn.why());
        };
    }

    public SeatsProposal read(String place, BodyId body, Known known) {
        List<Suggestion> read = Below.at(place, () -> ChangeJson.read(changes)).stream()
                .map(change -> renamed(change, known))
                .toList();
        return Field.at(
                place + "/title",
                () -> new SeatsProposal(
                        new ProposalId(known.id(id)),
                        body,
                        title,
                        from,
                        read,
                        stage(place + "/stage"),
                        setback == null
                                ? null
                                : new SeatsProposal.Setback(setback.decision(), setback.on(), setback.why())));
    }

    private Stage stage(String place) {
        LocalDate on = stage.on();
        if (stage.name().equals("draft")) {
            return new Stage.Drafted();
        }
        if (on == null) {
            throw new RuleBroken("R-MEM-5", "is the day since when it stands so").at(place + "/on");
        }
        return switch (stage.name()) {
            case "shown" -> new Stage.Shown(on);
            case "refused" -> new Stage.Refused(on, Objects.requireNonNullElse(stage.words(), ""));
            case "withdrawn" -> new Stage.Withdrawn(on, Objects.requireNonNullElse(stage.words(), ""));
            default -> throw new RuleBroken("R-MEM-5", "is draft, shown, refused or withdrawn").at(place + "/name");
        };
    }

    private static Suggestion renamed(Suggestion change, Known known) {
        return switch (change) {
            case Suggestion.Add add ->
                new Suggestion.Add(
                        add.title(), renamed(add.filler(), known), add.unit(), add.voting(), add.statutoryGround());
            case Suggestion.Drop drop ->
                new Suggestion.Drop(new SeatId(known.id(drop.seat().value())));
            case Suggestion.Refill refill ->
                new Suggestion.Refill(new SeatId(known.id(refill.seat().value())), renamed(refill.filler(), known));
        };
    }

    private static Suggestion.Filler renamed(Suggestion.Filler filler, Known known) {
        OrganisationId organisation = filler.organisation();
        return organisation == null
                ? filler
                : new Suggestion.Filler(new OrganisationId(known.id(organisation.value())), filler.name());
    }
}
