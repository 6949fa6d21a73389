package org.quorate.membership.involvement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.involvement.application.RecordingInvolvement;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes from the secretariat who was involved in a body's work, and shows it to anyone (R-MEM-2). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/involvements")
class InvolvementsController {

    private static final String RULE = "R-MEM-2";

    private final RecordingInvolvement recording;
    private final LookingUpBodies looking;

    InvolvementsController(RecordingInvolvement recording, LookingUpBodies looking) {
        this.recording = recording;
        this.looking = looking;
    }

    record InvolvementRequest(
            @NotNull String stakeholder,
            @NotNull String how,
            @NotNull LocalDate on,
            @Nullable UUID organisation) {}

    record OrganisationNamed(UUID id, String name) {}

    record InvolvementShown(
            UUID id,
            String stakeholder,
            String how,
            LocalDate on,
            @Nullable OrganisationNamed organisation) {

        static InvolvementShown of(Involvement involvement) {
            Party party = involvement.organisation();
            return new InvolvementShown(
                    involvement.id(),
                    involvement.stakeholder(),
                    involvement.how(),
                    involvement.on(),
                    party == null ? null : new OrganisationNamed(party.id().value(), party.name()));
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<InvolvementShown> record(@PathVariable UUID id, @Valid @RequestBody InvolvementRequest request) {
        BodyId body = new BodyId(id);
        Involvement recorded = recording.record(
                body,
                Command.mint(),
                Field.at("/stakeholder", RULE, () -> Text.line(request.stakeholder())),
                Field.at("/how", RULE, () -> Text.line(request.how())),
                request.on(),
                request.organisation() == null ? null : new OrganisationId(request.organisation()));
        return Answers.created(recorded.id(), looking.lookUp(body).revision().version(), InvolvementShown.of(recorded));
    }

    @GetMapping
    Page<InvolvementShown> list(@PathVariable UUID id) {
        List<InvolvementShown> all = looking.lookUp(new BodyId(id)).body().involvements().stream()
                .sorted(Comparator.comparing(Involvement::on).reversed())
                .map(InvolvementShown::of)
                .toList();
        return new Page<>(all, null);
    }
}
