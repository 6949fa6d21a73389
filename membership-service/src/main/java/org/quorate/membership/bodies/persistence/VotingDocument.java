package org.quorate.membership.bodies.persistence;

import java.util.List;
import org.quorate.membership.constitutions.domain.CastingVote;
import org.quorate.membership.constitutions.domain.Fraction;
import org.quorate.membership.constitutions.domain.Majority;
import org.quorate.membership.constitutions.domain.Voting;

/** How a body votes, as it is stored. */
record VotingDocument(
        Voting.By by,
        List<String> units,
        List<MajorityDocument> majorities,
        CastingVote.Holder castingVote,
        boolean withinOwnAuthority,
        boolean consensusFirst,
        boolean absentVoting) {

    record MajorityDocument(String motion, int numerator, int denominator, boolean moreThan) {}

    static VotingDocument of(Voting voting) {
        return new VotingDocument(
                voting.by(),
                voting.units(),
                voting.majorities().stream().map(VotingDocument::majority).toList(),
                voting.castingVote().holder(),
                voting.castingVote().withinOwnAuthority(),
                voting.consensusFirst(),
                voting.absentVoting());
    }

    Voting restored() {
        return new Voting(
                by,
                units,
                majorities.stream().map(VotingDocument::restored).toList(),
                new CastingVote(castingVote, withinOwnAuthority),
                consensusFirst,
                absentVoting);
    }

    private static MajorityDocument majority(Majority majority) {
        return new MajorityDocument(
                majority.motion(),
                majority.share().numerator(),
                majority.share().denominator(),
                majority.moreThan());
    }

    private static Majority restored(MajorityDocument stored) {
        return new Majority(stored.motion(), new Fraction(stored.numerator(), stored.denominator()), stored.moreThan());
    }
}
