package org.quorate.meetings.calendar.web.views;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.presiding.domain.Chairing;

/** Who is in the chair, and in what capacity. */
public record ChairingView(
        String person,
        String office,
        String capacity,
        @Nullable OffsetDateTime from) {

    public static ChairingView of(Chairing chairing) {
        return new ChairingView(
                chairing.person().toString(), chairing.office(), chairing.capacity(), Times.of(chairing.from()));
    }
}
