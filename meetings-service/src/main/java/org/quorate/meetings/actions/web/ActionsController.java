package org.quorate.meetings.actions.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.AssigningActions;
import org.quorate.meetings.actions.application.FollowingUp;
import org.quorate.meetings.actions.application.FollowingUp.Shown;
import org.quorate.meetings.actions.application.FollowingUp.Wanted;
import org.quorate.meetings.actions.application.ReportingActions;
import org.quorate.meetings.actions.application.ReportingActions.Report;
import org.quorate.meetings.actions.application.ReportingActions.Reporter;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
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

/** Actions: anyone may read, the secretariat changes them, and their owners report on them. */
@RestController
@RequestMapping("/api/{tenant}/actions")
class ActionsController {

    private final AssigningActions assigning;
    private final ReportingActions reporting;
    private final FollowingUp following;

    ActionsController(AssigningActions assigning, ReportingActions reporting, FollowingUp following) {
        this.assigning = assigning;
        this.reporting = reporting;
        this.following = following;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<ActionView> assign(@Valid @RequestBody ActionRequest request) {
        Shown given = shown(Problems.granted(assigning.assign(request.command())));
        return Answers.created(given.kept().it().id(), given.kept().version(), ActionView.of(given));
    }

    @GetMapping
    ResponseEntity<Page<ActionView>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable UUID decision,
            @RequestParam(required = false) @Nullable LocalDate overdueOn,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        Wanted wanted = new Wanted(
                body == null ? null : new BodyId(body),
                overdueOn,
                owner,
                status,
                meeting == null ? null : new MeetingId(meeting),
                decision == null ? null : new DecisionId(decision));
        return Page.of(
                        following.after(wanted, reporting.today(), Page.position(after), most + 1),
                        most,
                        shown -> shown.kept().it().id().toString())
                .map(ActionView::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<ActionView> show(@PathVariable UUID id) {
        Shown shown = following.show(new ActionId(id), reporting.today());
        return Answers.shown(shown.kept().version(), ActionView.of(shown));
    }

    @PostMapping("/{id}/updates")
    ResponseEntity<ActionView> update(@PathVariable UUID id, @Valid @RequestBody UpdateRequest request) {
        return changed(reporting.update(
                new ActionId(id), new Report(request.wording(), request.publicText()), request.on(), reporter()));
    }

    @PostMapping("/{id}/completion")
    @RequiresRole("secretariat")
    ResponseEntity<ActionView> complete(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable CompletionRequest request) {
        LocalDate on = request == null ? null : request.on();
        Report note = request == null ? new Report(null, null) : new Report(request.note(), request.publicText());
        return changed(reporting.complete(new ActionId(id), on, note));
    }

    @PostMapping("/{id}/cancellation")
    @RequiresRole("secretariat")
    ResponseEntity<ActionView> cancel(@PathVariable UUID id, @Valid @RequestBody CancellationRequest request) {
        return changed(reporting.cancel(new ActionId(id), new Report(request.reason(), request.publicText())));
    }

    @PostMapping("/{id}/due")
    @RequiresRole("secretariat")
    ResponseEntity<ActionView> redate(@PathVariable UUID id, @Valid @RequestBody RedatingRequest request) {
        return changed(reporting.redate(
                new ActionId(id), request.nextDue(), new Report(request.reason(), request.publicText())));
    }

    private static Reporter reporter() {
        Caller caller = Caller.required();
        return new Reporter(caller.account(), caller.name(), caller.hasAnyOf(Set.of("secretariat"), Tenancy.current()));
    }

    private ResponseEntity<ActionView> changed(Answer<Kept<Action>> answer) {
        Shown shown = shown(Problems.granted(answer));
        return Answers.changed(
                "/actions/" + shown.kept().it().id(), shown.kept().version(), ActionView.of(shown));
    }

    private Shown shown(Kept<Action> kept) {
        return following.shown(kept, reporting.today());
    }
}
