package org.quorate.meetings.attendance.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.meetings.attendance.application.RecordingAttendance;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.web.MeetingAnswers;
import org.quorate.meetings.calendar.web.MeetingView;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The roll call of a meeting. */
@RestController
class AttendanceController {

    private final RecordingAttendance recording;
    private final MeetingAnswers answers;

    AttendanceController(RecordingAttendance recording, MeetingAnswers answers) {
        this.recording = recording;
        this.answers = answers;
    }

    @PostMapping("/api/{tenant}/meetings/{id}/attendance")
    @RequiresRole("secretariat")
    ResponseEntity<MeetingView> record(@PathVariable UUID id, @Valid @RequestBody AttendanceRequest request) {
        return answers.changed(
                recording.record(new MeetingId(id), new PersonId(request.person()), request.asPresence()));
    }
}
