package org.quorate.indicators.areas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.areas.application.Areas;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the areas that a tenant observes. */
@RestController
class AreasController {

    private final Areas areas;

    AreasController(Areas areas) {
        this.areas = areas;
    }

    /** An area as it is shown. */
    record AreaAnswer(String code, String name) {

        static AreaAnswer of(Area area) {
            return new AreaAnswer(area.code().value(), area.name());
        }
    }

    @GetMapping("/api/{tenant}/areas")
    ResponseEntity<Page<AreaAnswer>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        List<AreaAnswer> found = areas.after(Page.position(after), most + 1).stream()
                .map(AreaAnswer::of)
                .toList();
        return Page.of(found, most, AreaAnswer::code).answer();
    }
}
