package org.quorate.meetings.attendance.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.attendance.application.RecordingAttendance;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.views.MeetingAnswers;
import org.quorate.meetings.calendar.web.views.MeetingView;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The roll call of a meeting, and who else is in the room. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{id}")
class AttendanceController {

    private final RecordingAttendance recording;
    private final MeetingAnswers answers;

    AttendanceController(RecordingAttendance recording, MeetingAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @PostMapping("/attendance")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> record(@PathVariable UUID id, @Valid @RequestBody AttendanceRequest request) {
        return answers.changed(recording.record(
                new MeetingId(id), new PersonId(request.person()), request.asPresence(), request.from()));
    }

    @PostMapping("/substitutes")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> substitute(@PathVariable UUID id, @Valid @RequestBody SubstituteRequest request) {
        return answers.changed(recording.substitute(
                new MeetingId(id), new PersonId(request.person()), request.by().strip(), request.account()));
    }

    @PostMapping("/in-attendance")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> inAttendance(@PathVariable UUID id, @Valid @RequestBody InAttendanceRequest request) {
        MeetingId meeting = new MeetingId(id);
        return answers.changed(
                request.hasLeft()
                        ? recording.goes(meeting, request.office())
                        : recording.comes(meeting, request.office(), request.capacity()));
    }

    @PostMapping("/public-attendance")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> ofThePublic(
            @PathVariable UUID id, @Valid @RequestBody PublicAttendanceRequest request) {
        return answers.changed(recording.countThePublic(new MeetingId(id), request.count()));
    }
}
