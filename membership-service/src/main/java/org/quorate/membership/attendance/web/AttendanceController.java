package org.quorate.membership.attendance.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.application.ShowingAttendance;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows anyone the attendance of a body: of the last twelve months, unless other days are asked for. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/attendance")
class AttendanceController {

    private final ShowingAttendance showing;
    private final Today today;

    AttendanceController(ShowingAttendance showing, Today today) {
        this.showing = showing;
        this.today = today;
    }

    /** {@code notSeenFor} leaves only those organisations that so many meetings have not seen. */
    @GetMapping
    ResponseEntity<AttendanceShown> show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false, defaultValue = "0") int notSeenFor) {
        LocalDate last = to == null ? today.date() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (last.isBefore(first)) {
            throw new RuleBroken("R-MEM-11", "is before the first day asked for, " + first).at("/to");
        }
        return ResponseEntity.ok(
                AttendanceShown.of(showing.show(new BodyId(id), first, last), first, last, notSeenFor));
    }
}
