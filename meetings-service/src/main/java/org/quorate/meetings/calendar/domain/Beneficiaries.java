package org.quorate.meetings.calendar.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.roll.domain.Seat;

/** Finds members whose own organisation an item would give money to, so that the clerk knows before the vote (R-MTG-8). */
public final class Beneficiaries {

    private Beneficiaries() {}

    /** A member of the organisation that an item gives money to, and whether an interest in it has been declared. */
    public record Warning(ItemId item, Member member, String organisation, boolean declared) {}

    public static List<Warning> of(Meeting meeting, Roll roll) {
        List<Warning> warnings = new ArrayList<>();
        for (Item item : meeting.agenda().items()) {
            String beneficiary = item.beneficiary();
            if (beneficiary != null) {
                roll.members()
                        .forEach(member -> organisationOf(member, beneficiary)
                                .ifPresent(name -> warnings.add(
                                        new Warning(item.id(), member, name, hasDeclared(meeting, item, member)))));
            }
        }
        return List.copyOf(warnings);
    }

    private static Optional<String> organisationOf(Member member, String beneficiary) {
        return member.seats().stream()
                .map(Seat::organisation)
                .filter(organisation -> organisation != null
                        && (organisation.id().equals(beneficiary)
                                || organisation.name().equalsIgnoreCase(beneficiary.strip())))
                .map(Seat.Organisation::name)
                .findFirst();
    }

    private static boolean hasDeclared(Meeting meeting, Item item, Member member) {
        return meeting.declarations().of(item.id()).stream()
                .anyMatch(declaration -> declaration.person().equals(member.id()));
    }
}
