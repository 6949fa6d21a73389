package org.quorate.membership.attendance.consuming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.membership.attendance.application.RecordingAttendance;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Presence;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** A meeting that has closed counts for the attendance of its members, on the day on which it began. */
@Component
public final class MeetingsHearing {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RecordingAttendance recording;

    MeetingsHearing(RecordingAttendance recording) {
        this.recording = recording;
    }

    public Hearing ofMeetings(Hearing hearing) {
        return hearing.on(MeetingClosed.class, heard -> closed(heard.fact()));
    }

    private void closed(MeetingClosed meeting) {
        uuid(meeting.bodyId()).map(BodyId::new).ifPresent(body -> recording.held(body, held(meeting)));
    }

    private static Held held(MeetingClosed meeting) {
        Instant began = meeting.startsAt() == null ? meeting.at() : meeting.startsAt();
        Map<PersonId, Presence> presences = new HashMap<>();
        for (MeetingClosed.Attendance told : meeting.attendance()) {
            uuid(told.personId()).ifPresent(person -> presences.put(new PersonId(person), presence(told.presence())));
        }
        return new Held(meeting.meetingId(), LocalDate.ofInstant(began, LONDON), presences);
    }

    /** A word that is not known yet says at least that the member did not come in person. */
    private static Presence presence(String word) {
        try {
            return Choice.of(Presence.class, word);
        } catch (IllegalArgumentException notKnownYet) {
            return Presence.ABSENT;
        }
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
