package org.quorate.meetings.declarations.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.web.views.MeetingAnswers;
import org.quorate.meetings.calendar.web.views.MeetingView;
import org.quorate.meetings.declarations.application.DeclaringInterests;
import org.quorate.meetings.declarations.application.DeclaringInterests.Declared;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.problems.NotFound;
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
import org.springframework.web.bind.annotation.RestController;

/** Declarations of interest: made by members, each for oneself, or entered by the clerk; anyone may read them. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{meeting}/declarations")
class DeclarationsController {

    private final DeclaringInterests declaring;
    private final ShowingMeetings showing;
    private final MeetingAnswers answers;
    private final Insiders insiders;

    DeclarationsController(
            DeclaringInterests declaring, ShowingMeetings showing, MeetingAnswers answers, Insiders insiders) {
        this.declaring = declaring;
        this.showing = showing;
        this.answers = answers;
        this.insiders = insiders;
    }

    @PostMapping
    ResponseEntity<DeclarationView> declare(
            @PathVariable UUID meeting, @Valid @RequestBody DeclarationRequest request) {
        Caller caller = Caller.required();
        Answer<Declared> answer = declaring.declare(new MeetingId(meeting), request.command(caller));
        hideFromStrangers(answer, caller);
        Declared declared = Problems.granted(answer);
        DeclarationView view = declared.meeting()
                .it()
                .declarations()
                .find(declared.declaration())
                .map(made -> DeclarationView.of(declared.meeting().it(), made, true))
                .orElseThrow();
        return Answers.created(declared.declaration(), declared.meeting().version(), view);
    }

    @GetMapping
    ResponseEntity<Page<DeclarationView>> list(@PathVariable UUID meeting) {
        Kept<Meeting> kept = showing.show(new MeetingId(meeting)).kept();
        boolean inFull = insiders.includeCaller(kept.it());
        List<DeclarationView> made = kept.it().declarations().made().stream()
                .map(declaration -> DeclarationView.of(kept.it(), declaration, inFull))
                .toList();
        return Answers.shown(kept.version(), new Page<>(made, null));
    }

    @PostMapping("/{id}/withdrawal")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> withdraw(@PathVariable UUID meeting, @PathVariable UUID id) {
        return answers.changed(declaring.withdraw(new MeetingId(meeting), new DeclarationId(id)));
    }

    /** To a caller who has no seat and belongs to another tenant, it is as if nothing were there (R-ALL-1). */
    private static void hideFromStrangers(Answer<Declared> answer, Caller caller) {
        if (answer instanceof Answer.Refused<Declared>(MeetingRefusal.ForOneself _)
                && !caller.belongsTo(Tenancy.current())) {
            throw new NotFound("There is no such thing here.");
        }
    }
}
