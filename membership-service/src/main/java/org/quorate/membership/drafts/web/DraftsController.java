package org.quorate.membership.drafts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.constitutions.CheckingMembership;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.bodies.web.constitutions.RefusalsOfConstitutions;
import org.quorate.membership.drafts.application.AdoptingDrafts;
import org.quorate.membership.drafts.application.AgreeingToDrafts;
import org.quorate.membership.drafts.application.Drafting;
import org.quorate.membership.drafts.application.DraftingTerms;
import org.quorate.membership.drafts.domain.Agreeing;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.today.Today;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat work on terms of reference that nobody else sees, and bring them into force. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/constitutions/drafts")
class DraftsController {

    private final DraftingTerms drafting;
    private final AgreeingToDrafts agreeing;
    private final AdoptingDrafts adopting;
    private final Drafts drafts;
    private final LookingUpBodies looking;
    private final CheckingMembership checking;
    private final Today today;

    DraftsController(
            DraftingTerms drafting,
            AgreeingToDrafts agreeing,
            AdoptingDrafts adopting,
            Drafts drafts,
            LookingUpBodies looking,
            CheckingMembership checking,
            Today today) {
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.adopting = adopting;
        this.drafts = drafts;
        this.looking = looking;
        this.checking = checking;
        this.today = today;
    }

    record AdoptionRequest(@NotNull LocalDate inForceFrom) {}

    record AgreementRequest(
            @NotNull UUID organisation, @NotNull LocalDate on) {}

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<DraftShown> begin(@PathVariable UUID id, @Valid @RequestBody DraftRequest request) {
        DraftId draft = new DraftId(Command.mint());
        return switch (drafting.begin(new BodyId(id), draft, request.called(), request.constitution())) {
            case Drafting.Drafted _ -> {
                Kept<Draft> kept = load(id, draft);
                yield Answers.created(draft, kept.revision().version(), shown(kept));
            }
            case Drafting.Unworkable unworkable ->
                throw Below.moved("/terms", RefusalsOfConstitutions.of(unworkable.why()));
            case Drafting.AdoptedAlready adopted -> throw RefusalsOfDrafts.of(adopted);
        };
    }

    @GetMapping
    @RequiresRole("secretariat")
    Page<DraftShown> list(@PathVariable UUID id) {
        BodyId body = looking.lookUp(new BodyId(id)).body().id();
        List<DraftShown> all = drafts.of(body).stream().map(this::shown).toList();
        return new Page<>(all, null);
    }

    @GetMapping("/{draft}")
    @RequiresRole("secretariat")
    ResponseEntity<DraftShown> show(@PathVariable UUID id, @PathVariable UUID draft) {
        Kept<Draft> kept = load(id, new DraftId(draft));
        return Answers.shown(kept.revision().version(), shown(kept));
    }

    @PutMapping("/{draft}")
    @RequiresRole("secretariat")
    ResponseEntity<DraftShown> edit(
            @PathVariable UUID id, @PathVariable UUID draft, @Valid @RequestBody DraftRequest request) {
        DraftId named = new DraftId(draft);
        return switch (drafting.edit(new BodyId(id), named, request.called(), request.constitution())) {
            case Drafting.Drafted _ -> changed(id, named);
            case Drafting.Unworkable unworkable ->
                throw Below.moved("/terms", RefusalsOfConstitutions.of(unworkable.why()));
            case Drafting.AdoptedAlready adopted -> throw RefusalsOfDrafts.of(adopted);
        };
    }

    @DeleteMapping("/{draft}")
    @RequiresRole("secretariat")
    ResponseEntity<Void> giveUp(@PathVariable UUID id, @PathVariable UUID draft) {
        return switch (drafting.giveUp(new BodyId(id), new DraftId(draft))) {
            case Drafting.Drafted _ -> ResponseEntity.noContent().build();
            case Drafting.Unworkable unworkable -> throw RefusalsOfConstitutions.of(unworkable.why());
            case Drafting.AdoptedAlready adopted -> throw RefusalsOfDrafts.of(adopted);
        };
    }

    @PostMapping("/{draft}/agreements")
    @RequiresRole("secretariat")
    ResponseEntity<DraftShown> agree(
            @PathVariable UUID id, @PathVariable UUID draft, @Valid @RequestBody AgreementRequest request) {
        DraftId named = new DraftId(draft);
        return switch (agreeing.agree(
                new BodyId(id), named, new OrganisationId(request.organisation()), request.on())) {
            case Agreeing.Agreed _ -> changed(id, named);
            case Agreeing.Refused refused -> throw RefusalsOfDrafts.of(refused);
        };
    }

    @PostMapping("/{draft}/adoption")
    @RequiresRole("secretariat")
    ResponseEntity<DraftShown> adopt(
            @PathVariable UUID id, @PathVariable UUID draft, @Valid @RequestBody AdoptionRequest request) {
        DraftId named = new DraftId(draft);
        return switch (adopting.adopt(new BodyId(id), named, request.inForceFrom(), null)) {
            case Adoption.Adopted _ -> changed(id, named);
            case Adoption.Refused refused -> throw RefusalsOfConstitutions.of(refused);
        };
    }

    private ResponseEntity<DraftShown> changed(UUID id, DraftId draft) {
        Kept<Draft> kept = load(id, draft);
        return Answers.changed(
                "/bodies/" + id + "/constitutions/drafts/" + draft,
                kept.revision().version(),
                shown(kept));
    }

    private Kept<Draft> load(UUID id, DraftId draft) {
        return drafts.find(new BodyId(id), draft).orElseThrow(() -> NotFound.of("draft", draft));
    }

    private DraftShown shown(Kept<Draft> kept) {
        Body body = looking.lookUp(kept.thing().body()).body();
        LocalDate now = today.date();
        return DraftShown.of(
                kept,
                body.constitutions().ofDraft(kept.thing().id().value()).orElse(null),
                body.sizeOn(now),
                checking.termsOn(body, now));
    }
}
