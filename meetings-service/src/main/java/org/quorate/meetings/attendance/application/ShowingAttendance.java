package org.quorate.meetings.attendance.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Register;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Roll;
import org.springframework.stereotype.Service;

/** Puts together who has attended the meetings of a body that are over, of those who were on it each time. */
@Service
public class ShowingAttendance {

    private final Meetings meetings;
    private final Rolls rolls;

    ShowingAttendance(Meetings meetings, Rolls rolls) {
        this.meetings = meetings;
        this.rolls = rolls;
    }

    public Register of(BodyId body, LocalDate from, LocalDate to) {
        rolls.body(body);
        List<Meeting> over = meetings.after(body, null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .filter(meeting -> meeting.status() instanceof Status.Closed)
                .filter(meeting ->
                        !meeting.day().isBefore(from) && !meeting.day().isAfter(to))
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
        return Register.of(over.stream().map(this::meeting).toList());
    }

    private Register.Held meeting(Meeting meeting) {
        Roll roll = rolls.of(meeting);
        return new Register.Held(
                meeting.id().value(),
                meeting.day(),
                roll.members().stream().map(member -> line(meeting, member)).toList());
    }

    private static Register.Line line(Meeting meeting, Member member) {
        Optional<Attendee> attendee = meeting.attendance().of(member.id());
        return new Register.Line(
                member, attendee.map(it -> it.onTheWhole().word()).orElse("not recorded"));
    }
}
