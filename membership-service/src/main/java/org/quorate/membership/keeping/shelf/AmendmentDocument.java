package org.quorate.membership.keeping.shelf;

import java.time.Instant;
import org.quorate.membership.amendments.domain.Amendment;

/** Who changed what is on record, when and why, as it is stored with what had been on record. */
public record AmendmentDocument(Instant at, String by, String account, String why) {

    public static AmendmentDocument of(Amendment amendment) {
        return new AmendmentDocument(amendment.at(), amendment.by(), amendment.account(), amendment.why());
    }

    public Amendment restored() {
        return new Amendment(at, by, account, why);
    }
}
