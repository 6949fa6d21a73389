package org.quorate.funding.ledger.application;

import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Posting;

/** What comes of writing in a ledger. */
public sealed interface Entering {

    /** The entry is there: written now, or before for the same reason. */
    record Entered(Entry entry) implements Entering {}

    /** The ledger refused it, as it stood at that moment. */
    record Refused(Posting.Refusal why) implements Entering {}
}
