package org.quorate.membership.organisations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.application.EnteringOrganisations;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
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

/** Takes organisations from the secretariat, and shows them to anyone. */
@RestController
@RequestMapping("/api/{tenant}/organisations")
class OrganisationsController {

    /** An organisation is not changed once it is entered. */
    private static final long FIRST_VERSION = 1;

    private final EnteringOrganisations entering;
    private final Organisations organisations;

    OrganisationsController(EnteringOrganisations entering, Organisations organisations) {
        this.entering = entering;
        this.organisations = organisations;
    }

    record OrganisationRequest(
            @NotNull String name, @NotNull String sector) {}

    record OrganisationShown(UUID id, String name, String sector) {

        static OrganisationShown of(Organisation organisation) {
            return new OrganisationShown(organisation.id().value(), organisation.name(), organisation.sector());
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
                .find(new OrganisationId(id))
                .map(found -> Answers.shown(FIRST_VERSION, OrganisationShown.of(found)))
                .orElseThrow(() -> NotFound.of("organisation", id));
    }
}
