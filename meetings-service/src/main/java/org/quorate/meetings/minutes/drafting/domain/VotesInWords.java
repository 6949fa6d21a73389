package org.quorate.meetings.minutes.drafting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.voting.domain.Choice;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Tally;
import org.quorate.meetings.voting.domain.VoteOutcome;

/** Says how the vote on a motion fell, and who voted how. */
final class VotesInWords {

    /** Of a longer list of names the minutes say only where it is. */
    private static final int MOST_NAMED = 100;

    private VotesInWords() {}

    static Optional<Paragraph> of(Motion motion) {
        return switch (motion.status()) {
            case MotionStatus.Closed closed ->
                Optional.of(new Paragraph(
                        "The motion was put: " + Phrases.sentence(motion.text()) + " " + result(closed),
                        closed.decision(),
                        null));
            case MotionStatus.Proposed _, MotionStatus.Open _, MotionStatus.Closing _, MotionStatus.Tied _ ->
                Optional.empty();
        };
    }

    private static String result(MotionStatus.Closed closed) {
        if (closed.outcome() == VoteOutcome.VOID) return "The vote was void, for the quorum was lost.";
        Tally tally = closed.tally();
        String count = tally.of(Choice.FOR) + " for, " + tally.of(Choice.AGAINST) + " against, "
                + tally.of(Choice.ABSTAIN) + " abstained";
        MotionStatus.CastingVoteGiven casting = closed.castingVote();
        String tie = casting == null
                ? ""
                : " The tie was broken by " + casting.by() + " voting "
                        + casting.choice().word() + ".";
        return "It was " + closed.outcome().word() + " (" + count + ")." + tie + named(tally);
    }

    private static String named(Tally tally) {
        if (tally.votes().size() > MOST_NAMED) return " The votes by name are with the motion.";
        List<String> parts = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            List<String> voters = tally.votes().stream()
                    .filter(vote -> vote.choice() == choice)
                    .map(Tally.Counted::name)
                    .toList();
            if (!voters.isEmpty()) {
                parts.add(choice.word() + ": " + Phrases.list(voters));
            }
        }
        return parts.isEmpty() ? "" : " Votes " + String.join("; ", parts) + ".";
    }
}
