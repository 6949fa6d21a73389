package org.quorate.meetings.minutes.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.application.ApprovingMinutes;
import org.quorate.meetings.minutes.application.EditingMinutes;
import org.quorate.meetings.minutes.application.ShowingMinutes;
import org.quorate.meetings.minutes.application.ShowingMinutes.Wanted;
import org.quorate.meetings.minutes.application.Signing;
import org.quorate.meetings.minutes.application.SigningMinutes;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Minutes on their way from draft to signature; the public reads them from their publication on. */
@RestController
@RequestMapping("/api/{tenant}/minutes")
class MinutesController {

    private final EditingMinutes editing;
    private final ApprovingMinutes approving;
    private final SigningMinutes signing;
    private final ShowingMinutes showing;

    MinutesController(
            EditingMinutes editing, ApprovingMinutes approving, SigningMinutes signing, ShowingMinutes showing) {
        this.editing = editing;
        this.approving = approving;
        this.signing = signing;
        this.showing = showing;
    }

    @GetMapping
    ResponseEntity<Page<MinutesSummary>> list(
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID decision,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        boolean drafts = Sight.ofDrafts();
        Wanted wanted = new Wanted(body == null ? null : new BodyId(body), from, to, drafts);
        List<Kept<Minutes>> found;
        if (decision != null) {
            found = showing.recording(new DecisionId(decision), drafts);
        } else if (action != null) {
            found = showing.recording(new ActionId(action), drafts);
        } else {
            found = showing.after(wanted, Page.position(after), most + 1);
        }
        return Page.of(found, most, kept -> kept.it().id().toString())
                .map(MinutesSummary::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<MinutesView> show(@PathVariable UUID id) {
        Kept<Minutes> kept = showing.show(new MinutesId(id), Sight.ofDrafts());
        return Answers.shown(kept.version(), MinutesView.of(kept));
    }

    /** Signed minutes in the canonical JSON that their SHA-256 is of. */
    @GetMapping(path = "/{id}/record", produces = MediaType.APPLICATION_JSON_VALUE)
    String signedRecord(@PathVariable UUID id) {
        return showing.signedRecord(new MinutesId(id));
    }

    @GetMapping("/{id}/revisions")
    Page<MinutesView> revisions(@PathVariable UUID id) {
        return new Page<>(
                showing.revisions(new MinutesId(id), Sight.ofDrafts()).stream()
                        .map(MinutesView::of)
                        .toList(),
                null);
    }

    @PutMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<MinutesView> edit(@PathVariable UUID id, @Valid @RequestBody MinutesRequest request) {
        return changed(editing.edit(new MinutesId(id), request.command()));
    }

    @PostMapping("/{id}/publication")
    @RequiresRole("secretariat")
    ResponseEntity<MinutesView> publish(@PathVariable UUID id) {
        return changed(editing.publish(new MinutesId(id)));
    }

    @PostMapping("/{id}/approval")
    @RequiresRole("secretariat")
    ResponseEntity<MinutesView> approve(@PathVariable UUID id, @Valid @RequestBody ApprovalRequest request) {
        return changed(approving.approve(new MinutesId(id), request.command()));
    }

    @PostMapping("/{id}/signature")
    ResponseEntity<MinutesView> sign(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable SignatureRequest request) {
        return changed(signing.sign(new MinutesId(id), signing(request == null ? null : request.person())));
    }

    private static Signing signing(@Nullable UUID person) {
        Caller caller = Caller.required();
        if (person == null) {
            return new Signing.Here(caller.account());
        }
        if (!caller.hasAnyOf(Set.of("secretariat"), Tenancy.current())) {
            throw new NotAllowed("R-MTG-11", "Only the secretariat records that minutes were signed on paper.");
        }
        return new Signing.OnPaper(new PersonId(person));
    }

    private static ResponseEntity<MinutesView> changed(Answer<Kept<Minutes>> answer) {
        Kept<Minutes> kept = Problems.granted(answer);
        return Answers.changed("/minutes/" + kept.it().id(), kept.version(), MinutesView.of(kept));
    }
}
