package org.quorate.meetings.calendar.persistence;

import java.util.List;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AttendancePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AttendeePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.BreakPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ChairingPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.DeclarationPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.OtherPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.StandingPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.SubstitutePart;
import org.quorate.meetings.calendar.sitting.domain.Break;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.Declarations;
import org.quorate.meetings.presiding.domain.Chairing;

/** Writes what has happened at a meeting into its document. */
final class SittingWriting {

    private SittingWriting() {}

    static List<DeclarationPart> declarations(Declarations declarations) {
        return declarations.made().stream().map(SittingWriting::declaration).toList();
    }

    static AttendancePart attendance(Attendance attendance) {
        return new AttendancePart(
                attendance.recorded().stream().map(SittingWriting::attendee).toList(),
                attendance.substitutes().stream()
                        .map(it -> new SubstitutePart(
                                it.member().toString(),
                                it.office(),
                                it.by(),
                                it.account(),
                                it.notifiedAt(),
                                it.shortNotice()))
                        .toList(),
                attendance.others().stream()
                        .map(it -> new OtherPart(it.office(), it.capacity(), it.from(), it.until()))
                        .toList(),
                attendance.publicPresent());
    }

    static List<BreakPart> breaks(List<Break> breaks) {
        return breaks.stream()
                .map(it -> new BreakPart(it.at(), it.reason(), it.to(), it.venue(), it.resumedAt()))
                .toList();
    }

    static List<ChairingPart> chairings(List<Chairing> chairings) {
        return chairings.stream()
                .map(it -> new ChairingPart(it.person().toString(), it.office(), it.capacity(), it.from()))
                .toList();
    }

    private static AttendeePart attendee(Attendee attendee) {
        return new AttendeePart(
                attendee.person().toString(),
                attendee.office(),
                attendee.course().stream().map(SittingWriting::standing).toList());
    }

    private static StandingPart standing(Attendee.Standing standing) {
        Presence presence = standing.presence();
        return new StandingPart(
                presence.word(),
                presence instanceof Presence.Represented represented ? represented.by() : null,
                standing.from());
    }

    private static DeclarationPart declaration(Declaration made) {
        return new DeclarationPart(
                made.id().toString(),
                made.person().toString(),
                made.office(),
                made.item().toString(),
                made.kind().word(),
                made.nature(),
                made.leftTheRoom(),
                made.oral(),
                made.at(),
                made.withdrawnAt());
    }
}
