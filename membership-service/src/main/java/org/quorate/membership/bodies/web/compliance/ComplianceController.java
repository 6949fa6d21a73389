package org.quorate.membership.bodies.web.compliance;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.constitutions.CheckingMembership;
import org.quorate.membership.bodies.application.constitutions.SettingRequirements;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.web.Refusals;
import org.quorate.membership.dates.Years;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.web.RequirementSetRequest;
import org.quorate.membership.requirements.web.RequirementSetShown;
import org.quorate.membership.today.Today;
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

/** Tells whether those sit on a body who must, as of any day (R-MEM-1, R-MEM-2, R-MEM-3). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}")
class ComplianceController {

    private static final Period SOON = Period.ofMonths(3);

    private final CheckingMembership checking;
    private final SettingRequirements setting;
    private final LookingUpBodies looking;
    private final Today today;

    ComplianceController(
            CheckingMembership checking, SettingRequirements setting, LookingUpBodies looking, Today today) {
        this.checking = checking;
        this.setting = setting;
        this.looking = looking;
        this.today = today;
    }

    record ComplianceShown(UUID body, String name, LocalDate on, boolean compliant, List<SetShown> sets) {}

    @GetMapping("/compliance")
    ResponseEntity<ComplianceShown> check(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable Period within) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        LocalDate day = on == null ? today.date() : on;
        List<SetShown> sets = checking.check(kept.body(), day, set, soon(within)).stream()
                .map(check -> SetShown.of(check, checking.beside(check, kept.body())))
                .toList();
        boolean compliant = sets.stream().allMatch(SetShown::compliant);
        return Answers.shown(
                kept.revision().version(),
                new ComplianceShown(id, kept.body().profile().on(day).name(), day, compliant, sets));
    }

    private static Period soon(@Nullable Period within) {
        return within == null ? SOON : Field.at("/within", () -> Years.atMost(50, within));
    }

    @GetMapping("/requirement-sets")
    Page<RequirementSetShown> list(@PathVariable UUID id) {
        List<RequirementSetShown> all = checking
                .setsFor(looking.lookUp(new BodyId(id)).body())
                .stream()
                .map(RequirementSetShown::of)
                .toList();
        return new Page<>(all, null);
    }

    @GetMapping("/requirement-sets/{key}")
    ResponseEntity<RequirementSetShown> show(@PathVariable UUID id, @PathVariable String key) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        RequirementSet found = checking.setsFor(kept.body()).stream()
                .filter(set -> set.key().equals(key))
                .findFirst()
                .orElseThrow(() -> NotFound.of("set of requirements", key));
        return Answers.shown(kept.revision().version(), RequirementSetShown.of(found));
    }

    @PostMapping("/requirement-sets")
    @RequiresRole("secretariat")
    ResponseEntity<RequirementSetShown> require(
            @PathVariable UUID id, @Valid @RequestBody RequirementSetRequest request) {
        BodyId body = new BodyId(id);
        RequirementSet set = request.set();
        return switch (setting.require(body, set)) {
            case Requiring.Required _ ->
                Answers.created(set.key(), looking.lookUp(body).revision().version(), RequirementSetShown.of(set));
            case Requiring.Refused refused -> throw Refusals.of(refused);
        };
    }
}
