package org.quorate.meetings.attendance.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.roll.domain.Seat;

/**
 * Who is on the body on the day of a meeting.
 *
 * @param you the member that the caller signs in as, if any
 */
record RollView(
        LocalDate on,
        String votesBy,
        List<MemberView> members,
        @Nullable String you) {

    /** A member with every seat held, and the offices of the body. */
    record MemberView(String person, String office, boolean voting, List<SeatView> seats, List<String> offices) {}

    /** A seat, whoever fills it, and the voting unit it belongs to. */
    record SeatView(
            String title,
            @Nullable String organisation,
            @Nullable String unit) {}

    static RollView of(Roll roll, @Nullable String account) {
        return new RollView(
                roll.on(),
                switch (roll.constitution().voting().by()) {
                    case MEMBER -> "member";
                    case UNIT -> "unit";
                },
                roll.members().stream().map(member -> member(member, roll)).toList(),
                roll.members().stream()
                        .filter(member -> account != null && member.signsInAs(account))
                        .map(member -> member.id().toString())
                        .findFirst()
                        .orElse(null));
    }

    private static MemberView member(Member member, Roll roll) {
        return new MemberView(
                member.id().toString(),
                member.office(),
                member.hasVote(),
                member.seats().stream().map(RollView::seat).toList(),
                roll.officesOf(member.id()));
    }

    private static SeatView seat(Seat seat) {
        Seat.Organisation organisation = seat.organisation();
        return new SeatView(seat.title(), organisation == null ? null : organisation.name(), seat.unit());
    }
}
