package org.quorate.membership.bodies.web;

import org.quorate.membership.constitutions.domain.quorum.Size;

/** How large a body is, as it is shown (R-MEM-6). */
public record SizeShown(int seats, int members, int votingUnits) {

    public static SizeShown of(Size size) {
        return new SizeShown(size.seats(), size.members(), size.votingUnits());
    }
}
