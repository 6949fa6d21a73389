package org.quorate.membership.seats.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * What an appointment or an ending rests on, in words.
 *
 * @param decision the decision by which, where it was one
 */
public record Ground(String inWords, @Nullable String decision) {

    public Ground {
        inWords = Text.line(inWords);
    }
}
