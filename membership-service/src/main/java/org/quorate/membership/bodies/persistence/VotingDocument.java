package org.quorate.membership.bodies.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Elections;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;

/** How a body votes, as it is stored. */
record VotingDocument(
        Voting.By by,
        List<String> units,
        List<MajorityDocument> majorities,
        CastingVote.Holder castingVote,
        boolean withinOwnAuthority,
        boolean consensusFirst,
        boolean absentVoting,
        @Nullable Boolean secretElections,
        Elections.@Nullable TieRule electionTie) {

    record MajorityDocument(String motion, int numerator, int denominator, boolean moreThan) {}

    static VotingDocument of(Voting voting) {
        Elections elections = voting.elections();
        return new VotingDocument(
                voting.by(),
                voting.units(),
                voting.majorities().stream().map(VotingDocument::majority).toList(),
                voting.castingVote().holder(),
                voting.castingVote().withinOwnAuthority(),
                voting.consensusFirst(),
                voting.absentVoting(),
                elections == null ? null : elections.secret(),
                elections == null ? null : elections.tieRule());
    }

    Voting restored() {
        return new Voting(
                by,
                units,
                majorities.stream().map(VotingDocument::restored).toList(),
                new CastingVote(castingVote, withinOwnAuthority),
                consensusFirst,
                absentVoting,
                electionTie == null ? null : new Elections(Boolean.TRUE.equals(secretElections), electionTie));
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
