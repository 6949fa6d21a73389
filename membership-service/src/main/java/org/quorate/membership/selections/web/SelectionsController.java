package org.quorate.membership.selections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.selections.application.Candidacy;
import org.quorate.membership.selections.application.SelectingJointly;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Consenting;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Conflicting;
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
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat put somebody forward, and the secretariats of the hosts consent for their sides (R-MEM-15). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/selections")
class SelectionsController {

    private static final String RULE = "R-MEM-15";

    private final SelectingJointly selecting;
    private final Selections selections;
    private final LookingUpBodies bodies;

    SelectionsController(SelectingJointly selecting, Selections selections, LookingUpBodies bodies) {
        this.selecting = selecting;
        this.selections = selections;
        this.bodies = bodies;
    }

    record ConsentRequest(
            @NotNull String side,
            @NotNull LocalDate on,
            @NotNull String by) {}

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<SelectionShown> putForward(@PathVariable UUID id, @Valid @RequestBody SelectionRequest request) {
        BodyId body = new BodyId(id);
        return switch (selecting.putForward(body, request.command(body))) {
            case Candidacy.Open open ->
                Answers.created(
                        open.selection().id(),
                        find(body, open.selection().id()).version(),
                        SelectionShown.of(open.selection()));
            case Candidacy.Refused refused -> throw of(refused);
        };
    }

    @PostMapping("/{selection}/consents")
    ResponseEntity<SelectionShown> consent(
            @PathVariable UUID id, @PathVariable UUID selection, @Valid @RequestBody ConsentRequest request) {
        BodyId body = new BodyId(id);
        SelectionId wanted = new SelectionId(selection);
        Consent consent = new Speaking(
                        bodies.lookUp(body).body(), find(body, wanted).thing())
                .forSide(request.side(), request.on(), Field.at("/by", RULE, () -> Text.line(request.by())));
        return switch (selecting.consent(body, wanted, consent)) {
            case Consenting.Given given ->
                Answers.changed(
                        "/bodies/" + body + "/selections/" + selection,
                        find(body, wanted).version(),
                        SelectionShown.of(given.selection()));
            case Consenting.Refused refused -> throw of(refused);
        };
    }

    @GetMapping
    ResponseEntity<Page<SelectionShown>> list(@PathVariable UUID id) {
        BodyId body = bodies.lookUp(new BodyId(id)).body().id();
        List<SelectionShown> shown = selections.of(body).stream()
                .map(kept -> SelectionShown.of(kept.thing()))
                .toList();
        return new Page<>(shown, null).answer();
    }

    @GetMapping("/{selection}")
    ResponseEntity<SelectionShown> show(@PathVariable UUID id, @PathVariable UUID selection) {
        Kept<Selection> kept = find(new BodyId(id), new SelectionId(selection));
        return Answers.shown(kept.version(), SelectionShown.of(kept.thing()));
    }

    private Kept<Selection> find(BodyId body, SelectionId id) {
        return selections
                .find(id)
                .filter(kept -> kept.thing().body().equals(body))
                .orElseThrow(() -> NotFound.of("selection", id));
    }

    private static RuntimeException of(Candidacy.Refused refused) {
        return switch (refused) {
            case Candidacy.UnknownPerson unknown ->
                new RuleBroken("R-ALL-4", "there is no person " + unknown.id() + " here").at("/candidate");
            case Candidacy.UnknownOrganisation unknown ->
                new RuleBroken("R-ALL-4", "there is no organisation " + unknown.id() + " here")
                        .at("/sides/" + unknown.side() + "/organisations/" + unknown.place());
            case Candidacy.NotAHost not ->
                new RuleBroken(RULE, "is no host of this body").at("/sides/" + not.side() + "/tenant");
        };
    }

    private static RuntimeException of(Consenting.Refused refused) {
        return switch (refused) {
            case Consenting.UnknownSide unknown -> new RuleBroken(RULE, "is no side of this selection").at("/side");
            case Consenting.GivenAlready given ->
                new Conflicting(
                        RULE,
                        given.consent().side() + " consented on "
                                + given.consent().on() + ".");
            case Consenting.Ahead ahead -> new RuleBroken(RULE, "is after today, " + ahead.today()).at("/on");
        };
    }
}
