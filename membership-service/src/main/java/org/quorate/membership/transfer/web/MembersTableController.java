package org.quorate.membership.transfer.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.today.Today;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the members of a body as a table. */
@RestController
class MembersTableController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LookingUpBodies looking;
    private final Today today;

    MembersTableController(LookingUpBodies looking, Today today) {
        this.looking = looking;
        this.today = today;
    }

    @GetMapping("/api/{tenant}/bodies/{id}/members.csv")
    ResponseEntity<String> members(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        LocalDate day = on == null ? today.date() : on;
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"members-" + day + ".csv\"")
                .body(new MembersTable(kept.body(), day).written());
    }
}
