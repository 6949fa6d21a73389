package org.quorate.membership.transfer.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.bodies.web.Refusals;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.today.Today;
import org.quorate.membership.transfer.application.TakingInBodies;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives out whole bodies as documents and members as a table, and takes documents in. */
@RestController
@RequestMapping("/api/{tenant}/bodies")
class TransferController {

    private static final int PAGE = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final TakingInBodies takingIn;
    private final LookingUpBodies looking;
    private final Organisations organisations;
    private final People people;
    private final JsonMapper json;
    private final Today today;

    TransferController(
            TakingInBodies takingIn,
            LookingUpBodies looking,
            Organisations organisations,
            People people,
            JsonMapper json,
            Today today) {
        this.takingIn = takingIn;
        this.looking = looking;
        this.organisations = organisations;
        this.people = people;
        this.json = json;
        this.today = today;
    }

    record Taken(UUID id, String name, int constitutions, int seats, int people) {}

    @GetMapping("/{id}/export")
    ResponseEntity<BodyTransfer> export(@PathVariable UUID id) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        return Answers.shown(kept.revision().version(), Departing.of(kept.body(), isSecretariat()));
    }

    /** {@code ids}: {@code kept} as they are in the document, or {@code minted} anew. */
    @PostMapping("/import")
    @RequiresRole("secretariat")
    ResponseEntity<Taken> takeIn(
            @RequestParam(required = false) @Nullable String ids, @Valid @RequestBody BodyTransfer document) {
        Reading reading = Reading.of(document, isMinting(ids));
        BodyId id = reading.id();
        if (looking.isThere(id)) {
            throw new RuleBroken(
                            "R-ALL-4", "the body is here already: it can come in only with ids of its own (minted)")
                    .at("/ids");
        }
        Profile profile = reading.profile();
        takingIn.refusal(id, profile).ifPresent(refused -> {
            throw Below.moved("/body", Refusals.of(refused));
        });
        var arriving = reading.read();
        takingIn.takeIn(arriving);
        KeptBody kept = looking.lookUp(id);
        return ResponseEntity.status(201)
                .location(java.net.URI.create("/api/" + Tenancy.current() + "/bodies/" + id))
                .eTag("\"" + kept.revision().version() + "\"")
                .body(new Taken(
                        id.value(),
                        profile.name(),
                        document.constitutions().size(),
                        document.seats().size(),
                        document.people().size()));
    }

    @GetMapping("/{id}/members.csv")
    ResponseEntity<String> members(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        LocalDate day = on == null ? today.date() : on;
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"members-" + day + ".csv\"")
                .body(new MembersTable(kept.body(), day).written());
    }

    /** All of the tenant, a line for each thing: organisations, people, bodies. */
    @GetMapping("/export")
    @RequiresRole({"secretariat", "admin"})
    void exportAll(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Tenancy.current() + ".ndjson\"");
        boolean withAccounts = isSecretariat();
        try (Writer lines = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            all(
                    after -> organisations.page(after, PAGE),
                    each -> each.id().toString(),
                    each -> line(
                            lines,
                            "organisation",
                            new BodyTransfer.OrganisationPart(each.id().value(), each.name(), each.sector())));
            all(
                    after -> people.page(after, PAGE),
                    each -> each.id().toString(),
                    each -> line(
                            lines,
                            "person",
                            new BodyTransfer.PersonPart(
                                    each.id().value(), each.office(), withAccounts ? each.account() : null)));
            all(
                    after -> looking.page(null, after, PAGE),
                    each -> each.body().id().toString(),
                    each -> line(lines, "body", Departing.of(each.body(), withAccounts)));
        }
    }

    private interface Written<T> {
        void write(T each) throws IOException;
    }

    private static <T> void all(Function<@Nullable String, List<T>> page, Function<T, String> id, Written<T> written)
            throws IOException {
        String after = null;
        List<T> found = page.apply(after);
        while (!found.isEmpty()) {
            for (T each : found) {
                written.write(each);
            }
            after = id.apply(found.getLast());
            found = found.size() < PAGE ? List.of() : page.apply(after);
        }
    }

    private void line(Writer lines, String kind, Object thing) throws IOException {
        lines.write(json.writeValueAsString(Map.of(kind, thing)));
        lines.write('\n');
    }

    private static boolean isMinting(@Nullable String ids) {
        if (ids == null || ids.equals("kept")) {
            return false;
        }
        if (ids.equals("minted")) {
            return true;
        }
        throw new RuleBroken("R-ALL-4", "is kept or minted").at("/ids");
    }

    private static boolean isSecretariat() {
        return Caller.current()
                .filter(caller -> caller.belongsTo(Tenancy.current())
                        && caller.hasAnyOf(Set.of("secretariat"), Tenancy.current()))
                .isPresent();
    }
}
