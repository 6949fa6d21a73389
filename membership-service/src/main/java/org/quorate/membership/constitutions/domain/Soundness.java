package org.quorate.membership.constitutions.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Elections;

/** Whether a constitution goes with itself, whoever sits on the body. */
record Soundness(Constitution constitution) {

    Optional<Flaw> flaw() {
        return tooManyUnits().or(this::unlistedUnit).or(this::tieNobodyDecides);
    }

    private Optional<Flaw> tooManyUnits() {
        int needed = constitution.quorum().unitsNeeded();
        int listed = constitution.voting().units().size();
        return needed <= listed
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "/quorum/units",
                        "R-MTG-6",
                        "can never be met: " + needed + " voting units are needed, and " + listed + " are listed"));
    }

    private Optional<Flaw> unlistedUnit() {
        List<Including> all = constitution.quorum().including();
        for (int place = 0; place < all.size(); place++) {
            Including group = all.get(place);
            if (group.of() == Including.Group.UNIT && !constitution.knowsUnit(group.name())) {
                return Optional.of(new Flaw(
                        "/quorum/including/" + place + "/name",
                        "R-MTG-6",
                        "can never be met: " + group.name() + " is none of the voting units"));
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> tieNobodyDecides() {
        Elections elections = constitution.voting().elections();
        boolean nobody = elections != null
                && elections.tieRule() == Elections.TieRule.CASTING_VOTE
                && constitution.voting().castingVote().holder() == CastingVote.Holder.NONE;
        return nobody
                ? Optional.of(new Flaw(
                        "/voting/elections/tieRule", "R-VOT-6", "leaves a tie to a casting vote, and nobody has one"))
                : Optional.empty();
    }
}
