package org.quorate.meetings.quorum.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.Membership;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.roll.domain.Seat;

/** Counts a quorum by the constitution in force (R-MTG-6); a person with two seats counts once (R-MEM-6). */
public final class Quorum {

    private static final int AT_LEAST_SOMEONE = 1;

    private Quorum() {}

    public static Count count(Roll roll, Set<PersonId> present) {
        List<Member> there =
                present.stream().map(roll::member).flatMap(Optional::stream).toList();
        Set<String> units = new LinkedHashSet<>(roll.constitution().voting().units());
        Set<String> missing = new LinkedHashSet<>(units);
        there.forEach(member -> missing.removeAll(member.units()));
        return new Count(
                membership(roll),
                there.size(),
                membersNeeded(roll),
                units.size() - missing.size(),
                unitsNeeded(roll),
                List.copyOf(missing),
                roll.constitution().quorum().including().stream()
                        .map(group -> new Count.Lack(group.name(), of(group, there), group.atLeast()))
                        .filter(lack -> lack.present() < lack.needed())
                        .toList());
    }

    private static int of(Constitution.Including group, List<Member> there) {
        return (int) there.stream()
                .filter(member -> member.seats().stream().anyMatch(seat -> isOf(group, seat)))
                .count();
    }

    private static boolean isOf(Constitution.Including group, Seat seat) {
        Seat.Organisation organisation = seat.organisation();
        return group.name()
                .equals(
                        switch (group.of()) {
                            case UNIT -> seat.unit();
                            case ORGANISATION -> organisation == null ? null : organisation.name();
                            case SECTOR -> organisation == null ? null : organisation.sector();
                            case GROUND -> seat.statutoryGround();
                        });
    }

    private static int membersNeeded(Roll roll) {
        Constitution.Quorum stated = roll.constitution().quorum();
        int number = stated.members() == null ? AT_LEAST_SOMEONE : stated.members();
        Fraction fraction = stated.fraction();
        int share = fraction == null ? AT_LEAST_SOMEONE : fraction.roundedUpOf(membership(roll));
        return Math.max(AT_LEAST_SOMEONE, Math.max(number, share));
    }

    private static int unitsNeeded(Roll roll) {
        Integer stated = roll.constitution().quorum().units();
        return stated == null ? 0 : stated;
    }

    private static int membership(Roll roll) {
        boolean countsSeats = roll.constitution().quorum().fractionOf() == Membership.SEATS;
        return countsSeats ? roll.seats() : roll.members().size();
    }
}
