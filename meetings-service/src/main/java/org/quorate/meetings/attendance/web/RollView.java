package org.quorate.meetings.attendance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Substitute;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.roll.domain.Seat;

/**
 * Who is on the body on the day of a meeting.
 *
 * @param you the member that the caller signs in as, or is there for as a substitute, if any
 * @param asSubstitute whether it is as a substitute
 */
record RollView(
        LocalDate on,
        String votesBy,
        List<MemberView> members,
        @Nullable String you,
        @Nullable Boolean asSubstitute) {

    /** A member with every seat held, the offices of the body, and who is there instead, if somebody is. */
    record MemberView(
            String person,
            String office,
            boolean voting,
            List<SeatView> seats,
            List<String> offices,
            @Nullable String representedBy) {}

    /** A seat, whoever fills it, and the voting unit it belongs to. */
    record SeatView(
            String title,
            @Nullable String organisation,
            @Nullable String unit) {}

    static RollView of(Roll roll, Attendance attendance, @Nullable String account) {
        Optional<String> own = Optional.ofNullable(account)
                .flatMap(name -> roll.members().stream()
                        .filter(member -> member.signsInAs(name))
                        .map(member -> member.id().toString())
                        .findFirst());
        Optional<String> represented =
                Optional.ofNullable(account).flatMap(attendance::representedBy).map(PersonId::toString);
        return new RollView(
                roll.on(),
                switch (roll.constitution().voting().by()) {
                    case MEMBER -> "member";
                    case UNIT -> "unit";
                },
                roll.members().stream()
                        .map(member -> member(member, roll, attendance))
                        .toList(),
                own.or(() -> represented).orElse(null),
                own.isEmpty() && represented.isPresent() ? true : null);
    }

    private static MemberView member(Member member, Roll roll, Attendance attendance) {
        return new MemberView(
                member.id().toString(),
                member.office(),
                member.hasVote(),
                member.seats().stream().map(RollView::seat).toList(),
                roll.officesOf(member.id()),
                attendance.representativeOf(member.id()).map(Substitute::by).orElse(null));
    }

    private static SeatView seat(Seat seat) {
        Seat.Organisation organisation = seat.organisation();
        return new SeatView(seat.title(), organisation == null ? null : organisation.name(), seat.unit());
    }
}
