package org.quorate.membership.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.proposals.application.Effecting;
import org.quorate.membership.proposals.application.HandlingProposals;
import org.quorate.membership.proposals.application.PuttingIntoEffect;
import org.quorate.membership.proposals.application.WhyNotInEffect;
import org.quorate.membership.proposals.domain.Handling;
import org.quorate.membership.proposals.domain.ProposalId;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.reviews.application.Reviewing;
import org.quorate.membership.reviews.application.ReviewingMembership;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.reviews.web.RefusalsOfReviews;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat propose changes to the seats of a body, and put them into effect as a whole (R-MEM-5). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/proposals")
class ProposalsController {

    private static final String RULE = "R-MEM-5";

    private final HandlingProposals handling;
    private final PuttingIntoEffect putting;
    private final ReviewingMembership reviewing;
    private final LookingUpBodies bodies;
    private final Showing showing;

    ProposalsController(
            HandlingProposals handling,
            PuttingIntoEffect putting,
            ReviewingMembership reviewing,
            LookingUpBodies bodies,
            Showing showing) {
        this.handling = handling;
        this.putting = putting;
        this.reviewing = reviewing;
        this.bodies = bodies;
        this.showing = showing;
    }

    record WithdrawalRequest(@NotNull String why) {}

    /** {@code from}: later than proposed; the day proposed where it is left out. */
    record ApplicationRequest(@Nullable LocalDate from) {}

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<ProposalShown> draft(@PathVariable UUID id, @Valid @RequestBody ProposalRequest request) {
        BodyId body = new BodyId(id);
        ProposalId proposal = new ProposalId(Command.mint());
        handling.draft(
                SeatsProposal.drafted(proposal, body, request.called(), request.from(), thoughtThrough(body, request)));
        return showing.drafted(body, proposal);
    }

    @PutMapping("/{proposal}")
    @RequiresRole("secretariat")
    ResponseEntity<ProposalShown> edit(
            @PathVariable UUID id, @PathVariable UUID proposal, @Valid @RequestBody ProposalRequest request) {
        BodyId body = new BodyId(id);
        ProposalId named = new ProposalId(proposal);
        return answer(
                body,
                named,
                handling.edit(body, named, request.called(), request.from(), thoughtThrough(body, request)));
    }

    /** Lays it before the body. */
    @PostMapping("/{proposal}/showing")
    @RequiresRole("secretariat")
    ResponseEntity<ProposalShown> show(@PathVariable UUID id, @PathVariable UUID proposal) {
        BodyId body = new BodyId(id);
        ProposalId named = new ProposalId(proposal);
        return answer(body, named, handling.show(body, named));
    }

    @PostMapping("/{proposal}/withdrawal")
    @RequiresRole("secretariat")
    ResponseEntity<ProposalShown> withdraw(
            @PathVariable UUID id, @PathVariable UUID proposal, @Valid @RequestBody WithdrawalRequest request) {
        BodyId body = new BodyId(id);
        ProposalId named = new ProposalId(proposal);
        String why = Field.at("/why", RULE, () -> Text.line(request.why()));
        return answer(body, named, handling.withdraw(body, named, why));
    }

    /** Puts it into effect, all of it or nothing. */
    @PostMapping("/{proposal}/application")
    @RequiresRole("secretariat")
    ResponseEntity<ProposalShown> apply(
            @PathVariable UUID id, @PathVariable UUID proposal, @Valid @RequestBody ApplicationRequest request) {
        BodyId body = new BodyId(id);
        ProposalId named = new ProposalId(proposal);
        return switch (putting.put(body, named, request.from(), null)) {
            case Effecting.InEffect _ -> showing.changed(body, named);
            case Effecting.Refused refused -> throw new Conflicting(RULE, WhyNotInEffect.inWords(refused));
        };
    }

    @GetMapping
    Page<ProposalShown> list(@PathVariable UUID id) {
        return showing.all(new BodyId(id));
    }

    @GetMapping("/{proposal}")
    ResponseEntity<ProposalShown> find(@PathVariable UUID id, @PathVariable UUID proposal) {
        return showing.one(new BodyId(id), new ProposalId(proposal));
    }

    /** The changes, where what they name is there on their day. */
    private List<Suggestion> thoughtThrough(BodyId id, ProposalRequest request) {
        List<Suggestion> changes = request.suggestions();
        return switch (reviewing.review(bodies.lookUp(id).body(), request.from(), changes)) {
            case Reviewing.Reviewed _ -> changes;
            case Reviewing.Refused refused -> throw RefusalsOfReviews.of(refused);
        };
    }

    private ResponseEntity<ProposalShown> answer(BodyId body, ProposalId proposal, Handling answer) {
        return switch (answer) {
            case Handling.Handled _ -> showing.changed(body, proposal);
            case Handling.Standing standing -> throw new Conflicting(RULE, WhyNotInEffect.inWords(standing.stage()));
            case Handling.InEffect effect ->
                throw new Conflicting(
                        RULE,
                        "The proposal is in effect from " + effect.reshaped().from() + " on.");
        };
    }
}
