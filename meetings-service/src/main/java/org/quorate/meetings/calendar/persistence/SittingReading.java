package org.quorate.meetings.calendar.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.attendance.domain.Substitute;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AttendancePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AttendeePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.BreakPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ChairingPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.DeclarationPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.StandingPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.SubstitutePart;
import org.quorate.meetings.calendar.sitting.domain.Break;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.Declarations;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.presiding.domain.Chairing;
import org.quorate.meetings.roll.domain.PersonId;

/** Reads what has happened at a meeting out of its document. */
final class SittingReading {

    private SittingReading() {}

    static Declarations declarations(List<DeclarationPart> parts) {
        return new Declarations(parts.stream().map(SittingReading::declaration).toList());
    }

    static Attendance attendance(AttendancePart part) {
        return new Attendance(
                part.members().stream().map(SittingReading::attendee).toList(),
                part.substitutes().stream().map(SittingReading::substitute).toList(),
                part.others().stream()
                        .map(other -> new InAttendance(other.office(), other.capacity(), other.from(), other.until()))
                        .toList(),
                part.publicPresent());
    }

    static List<Break> breaks(List<BreakPart> parts) {
        return parts.stream()
                .map(part -> new Break(part.at(), part.reason(), part.to(), part.venue(), part.resumedAt()))
                .toList();
    }

    static List<Chairing> chairings(List<ChairingPart> parts) {
        return parts.stream()
                .map(part -> new Chairing(PersonId.of(part.person()), part.office(), part.capacity(), part.from()))
                .toList();
    }

    private static Attendee attendee(AttendeePart part) {
        return new Attendee(
                PersonId.of(part.person()),
                part.office(),
                part.course().stream()
                        .map(standing -> new Attendee.Standing(presence(standing), standing.from()))
                        .toList());
    }

    private static Presence presence(StandingPart part) {
        return switch (part.presence()) {
            case "present" -> new Presence.Present();
            case "represented" -> new Presence.Represented(requireNonNull(part.by()));
            case "apologies" -> new Presence.Apologies();
            case "absent" -> new Presence.Absent();
            case "left" -> new Presence.Left();
            default -> throw new IllegalStateException("nobody can be \"" + part.presence() + "\" at a meeting");
        };
    }

    private static Substitute substitute(SubstitutePart part) {
        return new Substitute(
                PersonId.of(part.member()),
                part.office(),
                part.by(),
                part.account(),
                part.notifiedAt(),
                part.shortNotice());
    }

    private static Declaration declaration(DeclarationPart part) {
        return new Declaration(
                DeclarationId.of(part.declaration()),
                PersonId.of(part.person()),
                part.office(),
                ItemId.of(part.item()),
                InterestKind.of(part.kind()),
                part.nature(),
                part.leftTheRoom(),
                part.oral(),
                part.at(),
                part.withdrawnAt());
    }
}
