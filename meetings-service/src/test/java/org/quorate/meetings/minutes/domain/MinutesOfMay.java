package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.minutes.domain.Status.Approval;
import org.quorate.meetings.minutes.domain.Status.Correction;
import org.quorate.meetings.minutes.numbering.domain.Numbering;
import org.quorate.meetings.register.domain.DecisionId;

/** Minutes of the board's meeting of May 2019, and the meeting of July that approves them. */
final class MinutesOfMay {

    static final Instant NOW = Given.at("2019-05-20T09:00");

    private MinutesOfMay() {}

    static Minutes draft() {
        Meeting may = Given.called();
        return granted(Minutes.drafted(
                Occasion.of(may),
                new Attended(List.of(), List.of(), List.of(), List.of()),
                new Numbering("2018/2019", 11),
                List.of(
                        minute("Election of chairperson", "A chairperson was elected."),
                        minute(
                                "Air Quality Strategy",
                                "Further report in six months.",
                                "The strategy was approved for implementation."))));
    }

    static Minutes published() {
        return next(draft().publish(NOW));
    }

    static Minute minute(String title, String... paragraphs) {
        return Minute.open(
                null,
                title,
                null,
                List.of(paragraphs).stream().map(Paragraph::of).toList());
    }

    static Meeting july(List<String> there) {
        Meeting meeting = Meeting.called(
                        new MeetingId(UUID.randomUUID()),
                        Hwb.BOARD,
                        Hwb.NAME,
                        new Appointment(Given.at("2019-07-23T10:00"), null, null, null),
                        new Agenda(List.of()))
                .next();
        meeting = next(meeting.add(Given.forInformation("Strategy"), Given.at("2019-07-01T09:00")));
        meeting = next(meeting.publish(
                new org.quorate.meetings.calendar.days.domain.Dates(null, null), null, Given.at("2019-07-15T09:00")));
        for (String holder : there) {
            meeting = next(meeting.attend(
                    Place.person(holder), new Presence.Present(), Hwb.roll(), Given.at("2019-07-23T09:55")));
        }
        return next(meeting.open(Hwb.roll(), Given.at("2019-07-23T10:00")));
    }

    static Approval approval(Meeting at, Correction... corrections) {
        return approval(at, null, corrections);
    }

    static Approval approval(Meeting at, @Nullable DecisionId decision, Correction... corrections) {
        return new Approval(at.id(), at.day(), at.startsAt(), List.of(corrections), null, null, decision);
    }
}
