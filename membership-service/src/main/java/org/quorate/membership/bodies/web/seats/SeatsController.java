package org.quorate.membership.bodies.web.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.seats.ChangingSeats;
import org.quorate.membership.bodies.application.seats.CreateSeat;
import org.quorate.membership.bodies.application.seats.CreatingSeats;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a body's seats. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/seats")
class SeatsController {

    private final CreatingSeats creating;
    private final ChangingSeats changing;
    private final LookingUpBodies looking;
    private final Today today;

    SeatsController(CreatingSeats creating, ChangingSeats changing, LookingUpBodies looking, Today today) {
        this.creating = creating;
        this.changing = changing;
        this.looking = looking;
        this.today = today;
    }

    record SeatRequest(
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String unit,
            @Nullable String statutoryGround,
            @Nullable Boolean voting,
            @NotNull LocalDate from) {

        CreateSeat command(SeatId id) {
            return new CreateSeat(
                    id,
                    Field.at("/title", () -> Text.line(title)),
                    organisation == null ? null : new OrganisationId(organisation),
                    unit == null ? null : Field.at("/unit", "R-VOT-1", () -> Text.line(unit)),
                    !Boolean.FALSE.equals(voting),
                    statutoryGround == null
                            ? null
                            : Field.at("/statutoryGround", "R-MEM-1", () -> Text.line(statutoryGround)),
                    from);
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<SeatShown> create(@PathVariable UUID id, @Valid @RequestBody SeatRequest request) {
        BodyId body = new BodyId(id);
        return switch (creating.create(body, request.command(new SeatId(Command.mint())))) {
            case Seating.Created created -> {
                long version = looking.lookUp(body).revision().version();
                Seat seat = created.seat();
                yield Answers.created(seat.id(), version, SeatShown.of(seat, today.date()));
            }
            case Seating.Refused refused -> throw RefusalsOfSeats.of(refused);
        };
    }

    /** The seat as it is to be from a day on; before that day it stays what it was. */
    @PutMapping("/{seat}")
    @RequiresRole("secretariat")
    ResponseEntity<SeatShown> change(
            @PathVariable UUID id, @PathVariable UUID seat, @Valid @RequestBody SeatRequest request) {
        BodyId body = new BodyId(id);
        return answer(body, changing.change(body, request.command(new SeatId(seat))), "/from");
    }

    /** {@code endTerms}: whoever holds the seat beyond the day is removed with it. */
    record EndingRequest(@NotNull LocalDate on, @Nullable Boolean endTerms) {}

    @PostMapping("/{seat}/ending")
    @RequiresRole("secretariat")
    ResponseEntity<SeatShown> drop(
            @PathVariable UUID id, @PathVariable UUID seat, @Valid @RequestBody EndingRequest request) {
        BodyId body = new BodyId(id);
        return answer(
                body,
                changing.drop(body, new SeatId(seat), request.on(), Boolean.TRUE.equals(request.endTerms())),
                "/on");
    }

    private ResponseEntity<SeatShown> answer(BodyId body, Reseating reseating, String day) {
        return switch (reseating) {
            case Reseating.Reseated reseated ->
                Answers.changed(
                        "/bodies/" + body + "/seats/" + reseated.seat().id(),
                        looking.lookUp(body).revision().version(),
                        SeatShown.whole(reseated.seat(), today.date()));
            case Reseating.Refused refused -> throw RefusalsOfSeats.of(refused, day);
        };
    }

    @GetMapping("/{seat}")
    ResponseEntity<SeatShown> show(
            @PathVariable UUID id, @PathVariable UUID seat, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        Seat found = kept.body().seats().find(new SeatId(seat)).orElseThrow(() -> NotFound.of("seat", seat));
        return Answers.shown(kept.revision().version(), SeatShown.whole(found, on == null ? today.date() : on));
    }

    /** All that the seat was, is and will be, and who held it, holds it and will hold it. */
    @GetMapping("/{seat}/history")
    ResponseEntity<SeatHistory> history(@PathVariable UUID id, @PathVariable UUID seat) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        Seat found = kept.body().seats().find(new SeatId(seat)).orElseThrow(() -> NotFound.of("seat", seat));
        return Answers.shown(kept.revision().version(), SeatHistory.of(found));
    }
}
