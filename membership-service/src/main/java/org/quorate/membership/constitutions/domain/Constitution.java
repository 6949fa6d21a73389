package org.quorate.membership.constitutions.domain;

import java.util.Optional;

/** A body's terms of reference as data: what differs between bodies stands here, and nowhere in the code. */
public record Constitution(Voting voting, Quorum quorum, MeetingRules meetings, MembershipRules membership) {

    /** What would keep it from ever being quorate, whoever sits on the body. */
    public Optional<Flaw> flaw() {
        int listed = voting.units().size();
        if (quorum.unitsNeeded() > listed) {
            return Optional.of(new Flaw(
                    "/quorum/units",
                    "R-MTG-6",
                    "can never be met: " + quorum.unitsNeeded() + " voting units are needed, and " + listed
                            + " are listed"));
        }
        return Optional.empty();
    }

    /** Whether a seat may belong to a voting unit of this name. */
    public boolean knowsUnit(String unit) {
        return voting.units().contains(unit);
    }

    public boolean votesByUnit() {
        return voting.isByUnit();
    }
}
