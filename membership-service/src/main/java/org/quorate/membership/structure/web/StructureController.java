package org.quorate.membership.structure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.structure.domain.Chart;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws the chart of a tenant's bodies as of any day. */
@RestController
class StructureController {

    private final LookingUpBodies looking;
    private final Today today;

    StructureController(LookingUpBodies looking, Today today) {
        this.looking = looking;
        this.today = today;
    }

    record StructureShown(LocalDate on, String host, List<BoxShown> bodies) {}

    record BoxShown(
            UUID id,
            String name,
            String kind,
            String status,
            LocalDate statusSince,
            List<String> jointHosts,
            int members,
            List<BoxShown> parts) {

        static BoxShown of(Chart.Box box, LocalDate on) {
            return new BoxShown(
                    box.body().id().value(),
                    box.body().profile().name(),
                    box.body().profile().kind(),
                    Choice.wordFor(box.standing().status()),
                    box.standing().since(),
                    box.body().profile().jointHosts(),
                    box.body().sizeOn(on).members(),
                    box.parts().stream().map(part -> of(part, on)).toList());
        }
    }

    @GetMapping("/api/{tenant}/bodies/structure")
    StructureShown draw(@RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? today.date() : on;
        Chart chart = Chart.of(looking.all(), day);
        return new StructureShown(
                day,
                Tenancy.current().value(),
                chart.tops().stream().map(box -> BoxShown.of(box, day)).toList());
    }
}
