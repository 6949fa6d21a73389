package org.quorate.membership.structure.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.structure.application.DrawingCharts;
import org.quorate.membership.structure.domain.Chart;
import org.quorate.membership.today.Today;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws the chart of a tenant's bodies, and of those that it runs with others, as of any day. */
@RestController
class StructureController {

    private final DrawingCharts drawing;
    private final Today today;

    StructureController(DrawingCharts drawing, Today today) {
        this.drawing = drawing;
        this.today = today;
    }

    record StructureShown(LocalDate on, String host, List<BoxShown> bodies) {}

    @GetMapping("/api/{tenant}/bodies/structure")
    StructureShown draw(@RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? today.date() : on;
        Chart chart = drawing.draw(day);
        return new StructureShown(
                day,
                Tenancy.current().value(),
                chart.tops().stream().map(box -> BoxShown.of(box, day)).toList());
    }
}
