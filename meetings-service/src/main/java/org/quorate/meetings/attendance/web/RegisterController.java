package org.quorate.meetings.attendance.web;

import java.time.LocalDate;
import java.util.UUID;
import org.quorate.meetings.attendance.application.ShowingAttendance;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The attendance register of a body, for anyone. */
@RestController
class RegisterController {

    private final ShowingAttendance showing;

    RegisterController(ShowingAttendance showing) {
        this.showing = showing;
    }

    @GetMapping("/api/{tenant}/meetings/attendance")
    ResponseEntity<RegisterView> show(
            @RequestParam UUID body, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new RuleBroken("R-ALL-4", "to is not before from").at("/to");
        }
        return ResponseEntity.ok(RegisterView.of(body, showing.of(new BodyId(body), from, to)));
    }
}
