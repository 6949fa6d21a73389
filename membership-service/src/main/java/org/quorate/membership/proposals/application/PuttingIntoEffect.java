package org.quorate.membership.proposals.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.bodies.domain.SeatChange;
import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A proposal takes effect: the body is what changes, all of it in one write, and it remembers which proposal it was. */
@UseCase
public class PuttingIntoEffect {

    private final Proposals proposals;
    private final Bodies bodies;
    private final Organisations organisations;

    public PuttingIntoEffect(Proposals proposals, Bodies bodies, Organisations organisations) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.organisations = organisations;
    }

    /** From the day proposed, or from a later one. */
    public Effecting put(BodyId id, ProposalId proposalId, @Nullable LocalDate notBefore, @Nullable String decision) {
        SeatsProposal proposal = proposals
                .find(id, proposalId)
                .orElseThrow(() -> NotFound.of("proposal", proposalId))
                .thing();
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        if (!proposal.isOpen()) {
            return new Effecting.Closed(proposal.stage());
        }
        LocalDate from = notBefore != null && notBefore.isAfter(proposal.from()) ? notBefore : proposal.from();
        List<SeatChange> changes = new ArrayList<>();
        for (int place = 0; place < proposal.changes().size(); place++) {
            Suggestion suggestion = proposal.changes().get(place);
            Optional<SeatChange> change = change(suggestion, from);
            if (change.isEmpty()) {
                return new Effecting.NotEntered(place, filler(suggestion));
            }
            changes.add(change.get());
        }
        return switch (kept.body().reshape(new Reshaped(proposalId.value(), from, decision), changes)) {
            case Reshaping.InEffect effect -> {
                bodies.save(kept, effect.change());
                yield new Effecting.InEffect();
            }
            case Reshaping.Refused refused -> new Effecting.NotReshaped(refused);
        };
    }

    private Optional<SeatChange> change(Suggestion suggestion, LocalDate from) {
        return switch (suggestion) {
            case Suggestion.Add add -> add(add, from);
            case Suggestion.Drop drop -> Optional.of(new SeatChange.Drop(drop.seat()));
            case Suggestion.Refill refill ->
                party(refill.filler()).map(party -> new SeatChange.Refill(refill.seat(), party));
        };
    }

    /** A seat that nobody is said to fill is made all the same. */
    private Optional<SeatChange> add(Suggestion.Add add, LocalDate from) {
        Optional<Party> party = party(add.filler());
        boolean unfilled = add.filler().organisation() == null && add.filler().name() == null;
        return party.isEmpty() && !unfilled
                ? Optional.empty()
                : Optional.of(new SeatChange.Add(new Seat(
                        new SeatId(Command.mint()),
                        add.title(),
                        party.orElse(null),
                        add.unit(),
                        add.voting(),
                        add.statutoryGround(),
                        from,
                        null,
                        List.of())));
    }

    private Optional<Party> party(Suggestion.Filler filler) {
        return Optional.ofNullable(filler.organisation())
                .flatMap(organisations::find)
                .map(Party::of);
    }

    private static String filler(Suggestion suggestion) {
        Suggestion.Filler filler = switch (suggestion) {
            case Suggestion.Add add -> add.filler();
            case Suggestion.Refill refill -> refill.filler();
            case Suggestion.Drop _ -> new Suggestion.Filler(null, null);
        };
        return filler.name() != null ? filler.name() : String.valueOf(filler.organisation());
    }
}
