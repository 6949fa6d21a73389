package org.quorate.membership.selections.domain;

import java.time.LocalDate;
import org.quorate.membership.wording.Text;

/**
 * A side has consented.
 *
 * @param by who gave the side's consent, by office
 * @param tenant for which tenant it was recorded
 * @param account who recorded it; never shown to the public
 */
public record Consent(String side, LocalDate on, String by, String tenant, String account) {

    public Consent {
        by = Text.line(by);
    }
}
