package org.quorate.meetings.pathways.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.pathways.application.ShowingPathways;
import org.quorate.meetings.pathways.application.ShowingPathways.Shown;
import org.quorate.meetings.pathways.application.StartingPathways;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.Field;
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

/** Pathways: anyone may see them, the secretariat puts matters on their way. */
@RestController
@RequestMapping("/api/{tenant}/pathways")
class PathwaysController {

    private final StartingPathways starting;
    private final ShowingPathways showing;

    PathwaysController(StartingPathways starting, ShowingPathways showing) {
        this.starting = starting;
        this.showing = showing;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<PathwayView> start(@Valid @RequestBody PathwayRequest request) {
        Kept<Pathway> started = Problems.granted(starting.start(request.command()));
        return Answers.created(started.it().id(), started.version(), PathwayView.of(showing.shown(started)));
    }

    @PostMapping("/{id}/steps/{step}/replanning")
    @RequiresRole("secretariat")
    ResponseEntity<PathwayView> replan(
            @PathVariable UUID id, @PathVariable int step, @Valid @RequestBody ReplanningRequest request) {
        String reason = Field.at("/reason", () -> Wording.of(request.reason()));
        Kept<Pathway> kept = Problems.granted(starting.replan(new PathwayId(id), step, request.targetDate(), reason));
        return Answers.changed("/pathways/" + id, kept.version(), PathwayView.of(showing.shown(kept)));
    }

    @GetMapping
    ResponseEntity<Page<PathwayView>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable Boolean slipping,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        BodyId of = body == null ? null : new BodyId(body);
        return Page.of(
                        showing.after(of, slipping, Page.position(after), most + 1),
                        most,
                        shown -> shown.kept().it().id().toString())
                .map(PathwayView::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<PathwayView> show(@PathVariable UUID id) {
        Shown shown = showing.show(new PathwayId(id));
        return Answers.shown(shown.kept().version(), PathwayView.of(shown));
    }
}
