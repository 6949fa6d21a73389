package org.quorate.starter.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the auditor who did what: the trail can be read, and nothing else. */
@RestController
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String id,
            Instant at,
            @Nullable String account,
            String by,
            String action,
            String kind,
            String about,
            long fromVersion,
            String correlation) {}

    @GetMapping("/api/{tenant}/audit/${quorate.service}")
    @RequiresRole({"auditor", "admin"})
    ResponseEntity<Page<Line>> read(
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        List<Line> lines = trail.entries(about, Page.position(after), most + 1).stream()
                .map(AuditController::line)
                .toList();
        return Page.of(lines, most, Line::id).answer();
    }

    private static Line line(Document entry) {
        String id = entry.getString("_id");
        return new Line(
                id.substring(id.indexOf('/') + 1),
                entry.getDate("at").toInstant(),
                entry.getString("account"),
                entry.getString("by"),
                entry.getString("action"),
                entry.getString("kind"),
                entry.getString("about"),
                entry.getLong("fromVersion"),
                entry.getString("correlation"));
    }
}
