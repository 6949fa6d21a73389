package org.quorate.membership.offices.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.offices.application.HoldingOffices;
import org.quorate.membership.offices.application.Incumbent;
import org.quorate.membership.offices.application.TakeOffice;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.wording.Choice;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
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

/** Lets the secretariat record who holds an office of a body, such as its chair, and shows anyone who has held which. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/offices")
class OfficesController {

    private static final String RULE = "R-MEM-14";

    private final HoldingOffices holding;
    private final LookingUpBodies looking;

    OfficesController(HoldingOffices holding, LookingUpBodies looking) {
        this.holding = holding;
        this.looking = looking;
    }

    /** By a seat, or by a person who needs none; {@code jointly} where others hold the same office at the same time. */
    record OfficeRequest(
            @NotNull String role,
            @Nullable UUID seat,
            @Nullable UUID person,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean jointly,
            @Nullable String ground) {

        TakeOffice command() {
            return new TakeOffice(
                    new OfficeId(Command.mint()),
                    Field.at("/role", RULE, () -> Text.line(role)),
                    incumbent(),
                    Boolean.TRUE.equals(jointly),
                    from,
                    until,
                    Office.How.APPOINTED,
                    ground == null ? null : Field.at("/ground", RULE, () -> new Ground(ground, null)));
        }

        private Incumbent incumbent() {
            if (seat != null && person == null) return new Incumbent.BySeat(new SeatId(seat));
            if (person != null && seat == null) return new Incumbent.ByPerson(new PersonId(person));
            throw new RuleBroken(RULE, "an office is held by a seat or by a person: one of them is named").at("/seat");
        }
    }

    record EndingRequest(@NotNull LocalDate on, @NotNull String reason) {

        Office.Ending ending() {
            Office.Reason why = Field.at("/reason", RULE, () -> Choice.of(Office.Reason.class, reason));
            return new Office.Ending(on, why);
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<OfficeShown> take(@PathVariable UUID id, @Valid @RequestBody OfficeRequest request) {
        BodyId body = new BodyId(id);
        return switch (holding.take(body, request.command())) {
            case OfficeHolding.Held held -> {
                KeptBody kept = looking.lookUp(body);
                yield Answers.created(
                        held.office().id(), kept.revision().version(), OfficeShown.of(held.office(), kept.body()));
            }
            case OfficeHolding.Refused refused -> throw RefusalsOfOffices.of(refused);
        };
    }

    @PostMapping("/{office}/ending")
    @RequiresRole("secretariat")
    ResponseEntity<OfficeShown> leave(
            @PathVariable UUID id, @PathVariable UUID office, @Valid @RequestBody EndingRequest request) {
        BodyId body = new BodyId(id);
        return switch (holding.leave(body, new OfficeId(office), request.ending())) {
            case OfficeHolding.Held held -> {
                KeptBody kept = looking.lookUp(body);
                yield Answers.changed(
                        "/bodies/" + body + "/offices/" + office,
                        kept.revision().version(),
                        OfficeShown.of(held.office(), kept.body()));
            }
            case OfficeHolding.Refused refused -> throw RefusalsOfOffices.of(refused);
        };
    }

    /** All that there ever were, or those held on a day. */
    @GetMapping
    ResponseEntity<Page<OfficeShown>> list(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        Body body = looking.lookUp(new BodyId(id)).body();
        Stream<Office> wanted = on == null ? body.offices().all().stream() : body.officesOn(on).stream();
        List<OfficeShown> shown =
                wanted.map(office -> OfficeShown.of(office, body)).toList();
        return new Page<>(shown, null).answer();
    }

    @GetMapping("/{office}")
    ResponseEntity<OfficeShown> show(@PathVariable UUID id, @PathVariable UUID office) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        Office found =
                kept.body().offices().find(new OfficeId(office)).orElseThrow(() -> NotFound.of("office", office));
        return Answers.shown(kept.revision().version(), OfficeShown.of(found, kept.body()));
    }
}
