package org.quorate.meetings.minutes.drafting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.domain.VoteOutcome;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** Says how the vote on a motion fell, and who voted how. */
final class VotesInWords {

    /** Of a longer list of names the minutes say only where it is. */
    private static final int MOST_NAMED = 100;

    private VotesInWords() {}

    static Optional<Paragraph> of(Motion motion) {
        return switch (motion.status()) {
            case MotionStatus.Closed closed ->
                Optional.of(new Paragraph(put(motion) + " " + result(motion, closed), closed.decision(), null));
            case MotionStatus.Settled settled ->
                Optional.of(new Paragraph(put(motion) + " " + withoutCount(motion, settled), settled.decision(), null));
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Tied _ -> Optional.empty();
        };
    }

    private static String put(Motion motion) {
        return "The motion was put: " + Phrases.sentence(motion.text());
    }

    private static String withoutCount(Motion motion, MotionStatus.Settled settled) {
        return switch (settled.how()) {
            case CONSENSUS -> "It was agreed by consensus.";
            case UNOPPOSED -> chosen(motion, settled.chosen()) + " was elected unopposed.";
            case WITHDRAWN -> "It was withdrawn.";
        };
    }

    private static String result(Motion motion, MotionStatus.Closed closed) {
        if (closed.outcome() == VoteOutcome.VOID) return "The vote was void, for the quorum was lost.";
        Tally tally = closed.tally();
        List<Choice> choices = new ArrayList<>(closed.vote().vote().terms().among());
        choices.add(Choice.ABSTAIN);
        String came = motion.question() instanceof Question.Carrying
                ? "It was " + closed.outcome().word()
                : chosen(motion, closed.chosen()) + " was chosen";
        return came + " (" + count(motion, choices, tally) + ")." + tie(motion, closed.tieBreak())
                + named(motion, choices, tally);
    }

    private static String count(Motion motion, List<Choice> choices, Tally tally) {
        return choices.stream()
                .map(choice ->
                        tally.of(choice) + " " + (choice.equals(Choice.ABSTAIN) ? "abstained" : name(motion, choice)))
                .collect(Collectors.joining(", "));
    }

    private static String tie(Motion motion, @Nullable TieBreak given) {
        return switch (given) {
            case null -> "";
            case TieBreak.CastingVote it ->
                " The tie was broken by " + it.by() + " voting " + name(motion, it.choice()) + ".";
            case TieBreak.Lot it ->
                " The tie was broken by lot, drawn by " + it.drawnBy() + " and witnessed by " + it.witness() + ".";
        };
    }

    private static String named(Motion motion, List<Choice> choices, Tally tally) {
        if (tally.votes().size() > MOST_NAMED) return " The votes by name are with the motion.";
        List<String> parts = new ArrayList<>();
        for (Choice choice : choices) {
            List<String> voters = tally.votes().stream()
                    .filter(vote -> vote.choice().equals(choice))
                    .map(Tally.Counted::name)
                    .toList();
            if (!voters.isEmpty()) {
                parts.add(name(motion, choice) + ": " + Phrases.list(voters));
            }
        }
        return parts.isEmpty() ? "" : " Votes " + String.join("; ", parts) + ".";
    }

    private static String name(Motion motion, Choice choice) {
        return motion.question().nameOf(choice);
    }

    private static String chosen(Motion motion, @Nullable Choice choice) {
        return choice == null ? "Nothing" : name(motion, choice);
    }
}
