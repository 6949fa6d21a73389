package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.attendance.domain.Substitute;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** Who comes to a meeting, who goes and who sends someone (R-VOT-2, R-MEM-10). */
public final class RollCall {

    private static final String TO_BE_HELD = "still to be held, or in session";

    private RollCall() {}

    /** Records how a member stands to the meeting from a moment on, which may be past: what was recorded of later gives way. */
    public static Answer<Change<Meeting, MeetingEvent>> of(
            Meeting meeting, PersonId person, Presence presence, Roll roll, Instant from, Instant now) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-VOT-2", TO_BE_HELD));
        if (from.isAfter(now)) return refused(new MeetingRefusal.InTheFuture());
        Optional<Member> member = roll.member(person);
        if (member.isEmpty()) return refused(new MeetingRefusal.NotAMember(roll.on()));
        if (presence.countsAsThere() && meeting.isBeforeItsDay(from))
            return refused(new MeetingRefusal.BeforeItsDay(meeting.sittingDay()));
        boolean isLateRecord = isRecordOfBeforeTheAdjournment(meeting, from);
        if (presence.countsAsThere() && isDateToBeFixed(meeting) && !isLateRecord)
            return refused(new MeetingRefusal.DateToBeFixed());
        Answer<Attendance> attendance = presence instanceof Presence.Represented represented
                ? substituted(meeting, member.get(), represented.by(), null, roll, now)
                : granted(meeting.attendance());
        return attendance
                .map(it -> meeting.with(it.with(person, member.get().office(), presence, from)))
                .map(next -> isLateRecord
                        ? Adjourning.unlessThereWasAQuorum(next, roll, now)
                        : new Change<>(next, List.of()));
    }

    /** Names a substitute ahead of the meeting, with the account to vote by; late notice is taken and marked. */
    public static Answer<Change<Meeting, MeetingEvent>> substitute(
            Meeting meeting, PersonId person, String by, @Nullable String account, Roll roll, Instant now) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-MEM-10", TO_BE_HELD));
        Optional<Member> member = roll.member(person);
        if (member.isEmpty()) return refused(new MeetingRefusal.NotAMember(roll.on()));
        return substituted(meeting, member.get(), by, account, roll, now).map(next -> unchanged(meeting.with(next)));
    }

    /** Someone without a seat comes. */
    public static Answer<Change<Meeting, MeetingEvent>> comes(Meeting meeting, InAttendance other) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-VOT-2", TO_BE_HELD));
        if (meeting.isBeforeItsDay(other.from())) return refused(new MeetingRefusal.BeforeItsDay(meeting.sittingDay()));
        return granted(unchanged(meeting.with(meeting.attendance().with(other))));
    }

    /** Someone without a seat goes. */
    public static Answer<Change<Meeting, MeetingEvent>> goes(Meeting meeting, String office, Instant now) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-VOT-2", TO_BE_HELD));
        return granted(unchanged(meeting.with(meeting.attendance().withoutOther(office, now))));
    }

    /** How many of the public are there. */
    public static Answer<Change<Meeting, MeetingEvent>> ofThePublic(Meeting meeting, int present) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-MTG-10", TO_BE_HELD));
        return granted(unchanged(meeting.with(meeting.attendance().withPublic(present))));
    }

    private static Answer<Attendance> substituted(
            Meeting meeting, Member member, String by, @Nullable String account, Roll roll, Instant now) {
        if (!roll.constitution().substitutesAllowed()) return refused(new MeetingRefusal.SubstitutesNotAllowed());
        Attendance attendance = meeting.attendance();
        if (account != null && isTaken(account, member, attendance, roll))
            return refused(new MeetingRefusal.SubstituteHasAVote());
        Optional<Substitute> named = attendance
                .substituteOf(member.id())
                .filter(before -> before.by().equals(by));
        if (named.isPresent())
            return granted(
                    account == null ? attendance : attendance.with(named.get().signingInAs(account)));
        if (meeting.isInSession()) return refused(new MeetingRefusal.SubstituteTooLate());
        boolean isShort = isShort(meeting, roll.constitution().substituteNotice(), now);
        return granted(attendance.with(new Substitute(member.id(), member.office(), by, account, now, isShort)));
    }

    /** Whether whoever holds the account has a seat, or represents somebody else: nobody has two votes. */
    private static boolean isTaken(String account, Member member, Attendance attendance, Roll roll) {
        return roll.members().stream().anyMatch(each -> each.signsInAs(account))
                || attendance.substitutes().stream()
                        .anyMatch(each ->
                                each.signsInAs(account) && !each.member().equals(member.id()));
    }

    private static boolean isShort(Meeting meeting, @Nullable Period notice, Instant now) {
        return notice != null && London.dateOf(now).isAfter(meeting.sittingDay().minus(notice));
    }

    private static boolean isDateToBeFixed(Meeting meeting) {
        return meeting.status() instanceof Status.Adjourned adjourned && adjourned.to() == null;
    }

    private static boolean isRecordOfBeforeTheAdjournment(Meeting meeting, Instant from) {
        return meeting.status() instanceof Status.Adjourned adjourned
                && adjourned.wantOfQuorum()
                && adjourned.to() == null
                && from.isBefore(adjourned.at());
    }

    private static Change<Meeting, MeetingEvent> unchanged(Meeting next) {
        return new Change<>(next, List.of());
    }
}
