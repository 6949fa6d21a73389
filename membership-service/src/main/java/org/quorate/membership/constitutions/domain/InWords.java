package org.quorate.membership.constitutions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A constitution as a clerk would read it out, for a body of a size. */
public record InWords(Constitution constitution, Size size) {

    public List<String> sentences() {
        return Stream.of(
                        votingInWords(),
                        List.of(quorumInWords()),
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

    private String quorumInWords() {
        Quorum quorum = constitution.quorum();
        List<String> parts = new ArrayList<>();
        Quorum.Share share = quorum.share();
        if (share != null) {
            int whole = Quorum.baseOf(share, size);
            String figures = whole == 0 ? "" : " (" + share.fraction().of(whole) + " of " + whole + ")";
            parts.add(Words.share(share.fraction()) + " of the " + baseInWords(share.of()) + figures);
        }
        if (quorum.members() != null) {
            parts.add((share == null ? "" : "at least ") + Words.counted(quorum.members(), "member"));
        }
        if (quorum.units() != null) {
            parts.add("at least " + quorum.units() + " of the "
                    + constitution.voting().units().size() + " voting organisations");
        }
        String wait = quorum.waitWithout() == null
                ? ""
                : "; without one after "
                        + Words.counted((int) quorum.waitWithout().toMinutes(), "minute") + " the meeting is adjourned";
        return "Quorum: " + String.join(", and ", parts) + wait + ".";
    }

    private static String baseInWords(Quorum.Base base) {
        return switch (base) {
            case MEMBERS -> "members";
            case SEATS -> "seats";
        };
    }
}
