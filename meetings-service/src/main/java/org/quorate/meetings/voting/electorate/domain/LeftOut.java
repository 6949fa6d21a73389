package org.quorate.meetings.voting.electorate.domain;

import org.quorate.meetings.answer.Refusal;

/** A member with a vote on the body who has none in this electorate, and why. */
public record LeftOut(Nominee who, Reason why) {

    /** Why someone is left out. */
    public enum Reason {
        /** Not there in person (R-VOT-2). */
        AWAY,
        /** Has a disclosable pecuniary interest in the item (R-MTG-8). */
        INTEREST,
        /** Has not accepted the code of conduct that is asked for before voting (R-MEM-16). */
        CODE
    }

    Refusal refusal(String pointer) {
        return switch (why) {
            case AWAY -> new ElectorateRefusal.NotThere(who.name(), pointer);
            case INTEREST -> new ElectorateRefusal.Interested(who.name(), pointer);
            case CODE -> new ElectorateRefusal.CodeNotAccepted(who.name(), pointer);
        };
    }
}
