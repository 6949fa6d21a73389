package org.quorate.membership.amendments.domain;

import java.time.Instant;
import org.quorate.membership.wording.Text;

/**
 * That what is on record was changed (R-ALL-3).
 *
 * @param by who changed it, by office; not shown to the public
 * @param account what they were signed in with; never shown
 * @param why in words, for anyone to read
 */
public record Amendment(Instant at, String by, String account, String why) {

    public Amendment {
        why = Text.line(why);
    }
}
