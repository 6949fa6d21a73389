package org.quorate.meetings.voting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.roll.domain.Constitution.VotesBy;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** Freezes the roll of those who may vote, from the body's roll and who is there (R-VOT-1, R-VOT-2). */
public final class Freezing {

    private final Roll roll;
    private final Map<PersonId, Presence> presences;

    private Freezing(Roll roll, Attendance attendance) {
        this.roll = roll;
        this.presences = attendance.recorded().stream().collect(Collectors.toMap(Attendee::person, Attendee::presence));
    }

    public static Electorate of(Roll roll, Attendance attendance) {
        return new Freezing(roll, attendance).electorate();
    }

    private Electorate electorate() {
        boolean byUnit = roll.constitution().voting().by() == VotesBy.UNIT;
        List<Member> voting = roll.members().stream().filter(Member::hasVote).toList();
        List<Nominee> away = voting.stream()
                .filter(member -> !(presences.get(member.id()) instanceof Presence.Present))
                .map(Freezing::inPerson)
                .toList();
        return new Electorate(byUnit, byUnit ? units(voting) : members(voting), away);
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
            switch (presences.get(member.id())) {
                case Presence.Present _ -> there.add(inPerson(member));
                case Presence.Represented represented ->
                    there.add(new Nominee(member.id(), "Representative of the " + member.office(), null));
                case null, default -> {}
            }
        }
        return there;
    }

    private static Nominee inPerson(Member member) {
        return new Nominee(member.id(), member.office(), member.account());
    }
}
