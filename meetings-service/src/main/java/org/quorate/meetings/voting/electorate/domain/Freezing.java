package org.quorate.meetings.voting.electorate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.roll.domain.Constitution.CodeOfConduct;
import org.quorate.meetings.roll.domain.Constitution.VotesBy;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** Freezes the roll of those who may vote, from the body's roll and who is there (R-VOT-1, R-VOT-2). */
public final class Freezing {

    private final Roll roll;
    private final boolean byUnit;
    private final Map<PersonId, Presence> presences;
    private final Attendance attendance;
    private final Set<PersonId> interested;

    private Freezing(Roll roll, Attendance attendance, Set<PersonId> interested, boolean byUnit) {
        this.roll = roll;
        this.attendance = attendance;
        this.interested = interested;
        this.byUnit = byUnit;
        this.presences = attendance.recorded().stream().collect(Collectors.toMap(Attendee::person, Attendee::presence));
    }

    /**
     * As the body votes, or with a vote for each member where it is {@code forMembers}.
     *
     * @param interested who has a disclosable pecuniary interest in the item, and takes no part (R-MTG-8)
     */
    public static Electorate of(Roll roll, Attendance attendance, Set<PersonId> interested, boolean forMembers) {
        boolean byUnit = !forMembers && roll.constitution().voting().by() == VotesBy.UNIT;
        return new Freezing(roll, attendance, interested, byUnit).electorate();
    }

    public static Electorate of(Roll roll, Attendance attendance) {
        return of(roll, attendance, Set.of(), false);
    }

    private Electorate electorate() {
        List<Member> voting = roll.members().stream().filter(Member::hasVote).toList();
        List<LeftOut> leftOut =
                voting.stream().map(this::leftOut).flatMap(Optional::stream).toList();
        return new Electorate(byUnit, byUnit ? units(voting) : members(voting), leftOut);
    }

    /** Why a member cannot vote in person, if there is a reason. */
    private Optional<LeftOut> leftOut(Member member) {
        LeftOut.Reason reason = reason(member);
        return reason == null ? Optional.empty() : Optional.of(new LeftOut(inPerson(member), reason));
    }

    private LeftOut.@Nullable Reason reason(Member member) {
        if (interested.contains(member.id())) return LeftOut.Reason.INTEREST;
        if (!(presences.get(member.id()) instanceof Presence.Present)) return LeftOut.Reason.AWAY;
        CodeOfConduct code = roll.constitution().codeOfConduct();
        boolean isAskedFor = code != null && code.beforeVoting();
        return isAskedFor && member.codeAcceptedOn() == null ? LeftOut.Reason.CODE : null;
    }

    private List<Voter> units(List<Member> voting) {
        return roll.constitution().voting().units().stream()
                .map(unit -> new Voter(
                        unit,
                        unit,
                        true,
                        nominees(voting.stream()
                                .filter(member -> member.units().contains(unit))
                                .toList())))
                .toList();
    }

    private List<Voter> members(List<Member> voting) {
        return voting.stream()
                .map(member -> new Voter(member.id().toString(), member.office(), false, nominees(List.of(member))))
                .toList();
    }

    private List<Nominee> nominees(List<Member> members) {
        List<Nominee> there = new ArrayList<>();
        for (Member member : members) {
            LeftOut.Reason reason = reason(member);
            if (reason == null) {
                there.add(inPerson(member));
            } else if (reason == LeftOut.Reason.AWAY && presences.get(member.id()) instanceof Presence.Represented) {
                there.add(representative(member));
            }
        }
        return there;
    }

    /** A substitute votes for the member's seat, with an account of one's own if there is one (R-MEM-10). */
    private Nominee representative(Member member) {
        return attendance
                .representativeOf(member.id())
                .map(named -> new Nominee(member.id(), named.by() + " for the " + member.office(), named.account()))
                .orElseGet(() -> new Nominee(member.id(), "Representative of the " + member.office(), null));
    }

    private static Nominee inPerson(Member member) {
        return new Nominee(member.id(), member.office(), member.account());
    }
}
