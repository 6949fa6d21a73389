package org.quorate.membership.organisations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.application.Amended;
import org.quorate.membership.organisations.application.ChangeOrganisation;
import org.quorate.membership.organisations.application.ChangingOrganisations;
import org.quorate.membership.organisations.application.EnteringOrganisations;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes organisations from the secretariat, has it change what is on record of them, and shows them to anyone. */
@RestController
@RequestMapping("/api/{tenant}/organisations")
class OrganisationsController {

    private static final long FIRST_VERSION = 1;
    private static final String AUDIT = "R-ALL-3";

    private final EnteringOrganisations entering;
    private final ChangingOrganisations changing;
    private final Organisations organisations;

    OrganisationsController(
            EnteringOrganisations entering, ChangingOrganisations changing, Organisations organisations) {
        this.entering = entering;
        this.changing = changing;
        this.organisations = organisations;
    }

    record OrganisationRequest(
            @NotNull String name, @NotNull String sector) {}

    /** Without {@code from}, what is on record was wrong. */
    record OrganisationChange(
            @NotNull String name,
            @NotNull String sector,
            @Nullable LocalDate from,
            @NotNull String why) {

        ChangeOrganisation command(UUID id) {
            return new ChangeOrganisation(
                    new OrganisationId(id),
                    Field.at("/name", () -> Text.line(name)),
                    Field.at("/sector", () -> Text.line(sector)),
                    from,
                    Field.at("/why", AUDIT, () -> Text.line(why)));
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<OrganisationShown> enter(@Valid @RequestBody OrganisationRequest request) {
        String name = Field.at("/name", () -> Text.line(request.name()));
        String sector = Field.at("/sector", () -> Text.line(request.sector()));
        Organisation organisation = new Organisation(new OrganisationId(Command.mint()), name, sector);
        entering.enter(organisation);
        return Answers.created(organisation.id(), FIRST_VERSION, OrganisationShown.of(organisation));
    }

    @GetMapping
    ResponseEntity<Page<OrganisationShown>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        List<Organisation> found = organisations.page(Page.position(after), most + 1);
        return Page.of(found, most, organisation -> organisation.id().toString())
                .map(OrganisationShown::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationShown> show(@PathVariable UUID id) {
        return organisations
                .findKept(new OrganisationId(id))
                .map(found -> Answers.shown(found.version(), OrganisationShown.of(found.thing())))
                .orElseThrow(() -> NotFound.of("organisation", id));
    }

    /** What it is called from now on: something else since a day, or the right name where it was wrong. */
    @PutMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<OrganisationShown> change(@PathVariable UUID id, @Valid @RequestBody OrganisationChange request) {
        return switch (changing.change(request.command(id))) {
            case Amended.OnRecord<Organisation>(Organisation organisation) ->
                Answers.changed(
                        "/organisations/" + id,
                        organisations.findKept(organisation.id()).orElseThrow().version(),
                        OrganisationShown.of(organisation));
            case Amended.Ahead<Organisation>(LocalDate now) ->
                throw new RuleBroken(AUDIT, "is after today, " + now + ": it is entered when it has come").at("/from");
        };
    }
}
