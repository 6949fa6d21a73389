package org.quorate.membership.constitutions.domain.quorum;

import org.quorate.membership.wording.Text;

/** Who must be among those present (R-MTG-6): so many of one group, such as one elected councillor. */
public record Including(Group of, String name, int atLeast) {

    private static final int MOST = 100;

    /** What a group is known by. */
    public enum Group {
        UNIT,
        ORGANISATION,
        SECTOR,
        GROUND
    }

    public Including {
        name = Text.line(name);
        if (atLeast < 1 || atLeast > MOST) {
            throw new IllegalArgumentException(
                    "at least 1 of a group and at most " + MOST + " are asked for, was " + atLeast);
        }
    }

    boolean isOfTheGroupOf(Including other) {
        return of == other.of && name.equalsIgnoreCase(other.name);
    }
}
