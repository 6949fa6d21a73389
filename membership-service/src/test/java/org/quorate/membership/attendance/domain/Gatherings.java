package org.quorate.membership.attendance.domain;

import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Boards;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;

/** A group with one member, and meetings that it held, as tests need them. */
final class Gatherings {

    private final Holder member = Boards.holder("Chief Executive, VCS Assembly");
    private final Seat seat = Boards.seat("VCS Assembly", Boards.party("VCS Assembly"), null);
    private final Body body;
    private AttendanceRecord attendance;
    private Judgement last;

    private Gatherings(Constitution constitution) {
        Body adopted = ((Adoption.Adopted) Boards.board().adopt(constitution, APRIL_2018))
                .change()
                .body();
        body = Boards.held(Boards.with(adopted, seat), seat, member, APRIL_2018);
        attendance = AttendanceRecord.of(body.id());
        last = new Judgement(attendance, java.util.List.of(), java.util.List.of());
    }

    /** Of a group that allows three substitutes in such a year. */
    static Gatherings countedByYear(SubstituteRules.@Nullable Year year) {
        return new Gatherings(with(new SubstituteRules(true, 3, null, year), null));
    }

    /** Of a group that expects half of the meetings. */
    static Gatherings expectingHalf() {
        return new Gatherings(with(SubstituteRules.NONE, new Fraction(1, 2)));
    }

    private static Constitution with(SubstituteRules substitutes, @Nullable Fraction share) {
        Constitution least = Constitutions.ofMembers(1);
        return new Constitution(
                new org.quorate.membership.constitutions.domain.voting.Voting(
                        org.quorate.membership.constitutions.domain.voting.Voting.By.MEMBER,
                        java.util.List.of(),
                        java.util.List.of(),
                        CastingVote.NONE,
                        false,
                        false),
                least.quorum(),
                MeetingRules.UNSTATED,
                new MembershipRules(substitutes, share, null, null, null, null));
    }

    Judgement meet(String day, Presence presence) {
        return meet(UUID.randomUUID().toString(), day, presence);
    }

    Judgement meet(String meeting, String day, Presence presence) {
        last = Judgement.of(
                attendance, new Held(meeting, LocalDate.parse(day), Map.of(member.person(), presence)), body);
        attendance = last.attendance();
        return last;
    }

    Judgement last() {
        return last;
    }

    void settle(Review.Settled settled) {
        attendance =
                attendance.settled(last.opened().getFirst().term(), settled).orElseThrow();
    }

    AttendanceRecord attendance() {
        return attendance;
    }

    Body body() {
        return body;
    }

    Holder member() {
        return member;
    }
}
