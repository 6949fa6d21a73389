package org.quorate.meetings.minutes.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.application.ShowingMinutes;
import org.quorate.meetings.minutes.application.WithholdingMinutes;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of exempt items: for members of the body, its secretariat and the auditor. */
@RestController
@RequestMapping("/api/{tenant}/minutes/{id}/exempt")
class ExemptMinutesController {

    private final WithholdingMinutes withholding;
    private final ShowingMinutes showing;
    private final ShowingMeetings meetings;
    private final Insiders insiders;

    ExemptMinutesController(
            WithholdingMinutes withholding, ShowingMinutes showing, ShowingMeetings meetings, Insiders insiders) {
        this.withholding = withholding;
        this.showing = showing;
        this.meetings = meetings;
        this.insiders = insiders;
    }

    @GetMapping
    ResponseEntity<ExemptMinutesView> show(@PathVariable UUID id) {
        Minutes minutes = showing.show(new MinutesId(id), Sight.ofDrafts()).it();
        insiders.check(meetings.show(minutes.of().meeting()).kept().it());
        return answer(minutes);
    }

    @PutMapping
    @RequiresRole("secretariat")
    ResponseEntity<ExemptMinutesView> write(@PathVariable UUID id, @Valid @RequestBody ExemptRequest request) {
        Kept<Minutes> written = Problems.granted(
                withholding.write(new MinutesId(id), new ItemId(request.item()), request.paragraphs()));
        return answer(written.it());
    }

    private ResponseEntity<ExemptMinutesView> answer(Minutes minutes) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ExemptMinutesView.of(minutes.id(), withholding.inFull(minutes)));
    }
}
