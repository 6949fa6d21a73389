package org.quorate.membership.constitutions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A constitution as a body adopted it, under a number, from a day on.
 *
 * @param origin the draft that it was, where it was one
 * @param withdrawn whether it was taken back before it came into force; its number stays taken
 */
public record Version(
        int number,
        LocalDate inForceFrom,
        Constitution constitution,
        @Nullable Origin origin,
        boolean withdrawn) {

    public Version(int number, LocalDate inForceFrom, Constitution constitution) {
        this(number, inForceFrom, constitution, null, false);
    }

    Version takenBack() {
        return new Version(number, inForceFrom, constitution, origin, true);
    }
}
