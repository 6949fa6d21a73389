package org.quorate.membership.bodies.web.terms;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.seats.AppointingMembers;
import org.quorate.membership.bodies.application.seats.EndingTerms;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat appoint people to seats, and end their terms. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/terms")
class TermsController {

    private final AppointingMembers appointing;
    private final EndingTerms ending;
    private final LookingUpBodies looking;

    TermsController(AppointingMembers appointing, EndingTerms ending, LookingUpBodies looking) {
        this.appointing = appointing;
        this.ending = ending;
        this.looking = looking;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<TermShown> appoint(@PathVariable UUID id, @Valid @RequestBody TermRequest request) {
        BodyId body = new BodyId(id);
        return switch (appointing.appoint(body, request.command(new TermId(Command.mint())))) {
            case Appointment.Appointed appointed ->
                Answers.created(
                        appointed.term().id(),
                        looking.lookUp(body).revision().version(),
                        TermShown.of(appointed.seat(), appointed.term()));
            case Appointment.Refused refused -> throw RefusalsOfTerms.of(refused);
        };
    }

    @PostMapping("/{term}/ending")
    @RequiresRole("secretariat")
    ResponseEntity<TermShown> end(
            @PathVariable UUID id, @PathVariable UUID term, @Valid @RequestBody EndingRequest request) {
        BodyId body = new BodyId(id);
        return switch (ending.end(body, new TermId(term), request.ending(), request.noticeOn())) {
            case Departure.Ended ended ->
                Answers.changed(
                        "/bodies/" + body + "/terms/" + term,
                        looking.lookUp(body).revision().version(),
                        TermShown.of(ended.seat(), ended.term()));
            case Departure.Refused refused -> throw RefusalsOfTerms.of(refused);
        };
    }

    /** All of the body, in the order of their first days; those of a seat or of a person, or those that run on a day. */
    @GetMapping
    ResponseEntity<Page<TermShown>> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID seat,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Body body = looking.lookUp(new BodyId(id)).body();
        return TermsListed.of(body, seat, person, on)
                .page(Page.position(after), Page.limit(limit))
                .answer();
    }

    @GetMapping("/{term}")
    ResponseEntity<TermShown> show(@PathVariable UUID id, @PathVariable UUID term) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        TermId wanted = new TermId(term);
        Seat seat = kept.body().seats().withTerm(wanted).orElseThrow(() -> NotFound.of("term", term));
        Term found = kept.body().seats().term(wanted).orElseThrow(() -> NotFound.of("term", term));
        return Answers.shown(kept.revision().version(), TermShown.of(seat, found));
    }
}
