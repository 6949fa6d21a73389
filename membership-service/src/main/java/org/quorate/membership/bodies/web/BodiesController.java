package org.quorate.membership.bodies.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.EstablishingBodies;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.RevisingBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.answers.Revising;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.today.Today;
import org.quorate.starter.identity.Command;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes bodies from the secretariat, and shows them to anyone as of any day. */
@RestController
@RequestMapping("/api/{tenant}/bodies")
class BodiesController {

    private final EstablishingBodies establishing;
    private final RevisingBodies revising;
    private final Organisations organisations;
    private final LookingUpBodies looking;
    private final Today today;

    BodiesController(
            EstablishingBodies establishing,
            RevisingBodies revising,
            Organisations organisations,
            LookingUpBodies looking,
            Today today) {
        this.establishing = establishing;
        this.revising = revising;
        this.organisations = organisations;
        this.looking = looking;
        this.today = today;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<BodyShown> establish(@Valid @RequestBody BodyRequest request) {
        BodyId id = new BodyId(Command.mint());
        return switch (establishing.establish(id, request.profile(organisations), request.standing())) {
            case Establishment.Established _ -> {
                KeptBody kept = looking.lookUp(id);
                yield Answers.created(id, kept.revision().version(), BodyShown.of(kept, today.date()));
            }
            case Establishment.Refused refused -> throw Refusals.of(refused);
        };
    }

    /** The body as it is to be from a day on; what it was before that day is answered as before. */
    @PutMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<BodyShown> revise(@PathVariable UUID id, @Valid @RequestBody ProfileRequest request) {
        BodyId body = new BodyId(id);
        return switch (revising.revise(body, request.profile(organisations), request.from())) {
            case Revising.Revised _ -> {
                KeptBody kept = looking.lookUp(body);
                LocalDate day = request.from() == null ? today.date() : request.from();
                yield Answers.changed("/bodies/" + id, kept.revision().version(), BodyShown.of(kept, day));
            }
            case Revising.Refused refused -> throw Refusals.of(refused);
        };
    }

    @GetMapping
    ResponseEntity<Page<BodyLine>> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        LocalDate now = today.date();
        List<KeptBody> found = looking.page(kind, Page.position(after), most + 1);
        return Page.of(found, most, kept -> kept.body().id().toString())
                .map(kept -> BodyLine.of(kept, now))
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<BodyShown> show(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        return Answers.shown(kept.revision().version(), BodyShown.of(kept, day(on)));
    }

    @GetMapping("/{id}/roster")
    ResponseEntity<RosterShown> roster(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        return Answers.shown(kept.revision().version(), RosterShown.of(kept.body(), day(on)));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? today.date() : asked;
    }
}
