package org.quorate.membership.constitutions.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Elections;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;

/** A constitution as a clerk would read it out, for a body of a size. */
public record InWords(Constitution constitution, Size size) {

    public List<String> sentences() {
        return Stream.of(
                        constitution.parts().stream()
                                .map(part -> part.title() + ": " + part.text())
                                .toList(),
                        votingInWords(),
                        List.of(new QuorumInWords(constitution, size).sentence()),
                        new MeetingsInWords(constitution.meetings()).sentences(),
                        new MembershipInWords(constitution.membership()).sentences())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> votingInWords() {
        Voting voting = constitution.voting();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (voting.by()) {
                    case MEMBER -> "Voting: each member has one vote.";
                    case UNIT ->
                        "Voting: individual members do not vote; each member organisation or group of organisations has one"
                                + " vote (" + Words.list(voting.units()) + ").";
                });
        if (voting.consensusFirst()) {
            sentences.add("Consensus first: a matter is agreed without a count unless someone asks for one.");
        }
        sentences.add("Majority: a simple majority of the votes cast.");
        voting.majorities().forEach(majority -> sentences.add(majorityInWords(majority)));
        sentences.add(castingVoteInWords(voting.castingVote()));
        if (voting.elections() != null) {
            sentences.add(electionsInWords(voting.elections()));
        }
        sentences.add(
                voting.absentVoting()
                        ? "Absent voting: a vote may be cast by someone who is not present."
                        : "Absent voting: none; whoever votes must be present.");
        return sentences;
    }

    private static String majorityInWords(Majority majority) {
        return "Majority for " + majority.motion() + ": " + (majority.moreThan() ? "more than " : "at least ")
                + Words.share(majority.share()) + " of the votes cast.";
    }

    private static String castingVoteInWords(CastingVote vote) {
        return switch (vote.holder()) {
            case NONE -> "Casting vote: none; a tie is lost.";
            case CHAIR ->
                vote.withinOwnAuthority()
                        ? "Casting vote: the chair, unless it would require a member organisation to act beyond the chair's"
                                + " authority."
                        : "Casting vote: the chair.";
        };
    }

    private static String electionsInWords(Elections elections) {
        String tie = switch (elections.tieRule()) {
            case LOT -> "lot";
            case CASTING_VOTE -> "the casting vote";
        };
        return "Elections: " + (elections.secret() ? "by secret ballot" : "by open vote")
                + "; a tie for the last place is decided by " + tie + ".";
    }
}
