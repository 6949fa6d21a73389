package org.quorate.meetings.voting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Elected;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Votes;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.voting.domain.MotionStatus.Settlement;
import org.quorate.meetings.voting.question.domain.Nomination;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;

/** Makes the decision that a motion has come to, as the register is told it. */
final class Deciding {

    private Deciding() {}

    static Decision byVote(Motion motion, MotionStatus.Closed closed, DecisionId id) {
        Word word = closed.outcome() == VoteOutcome.CARRIED ? motion.proposal().word() : Word.REJECTED;
        Occasion occasion = occasion(motion, closed.vote().quorum()).byVote(motion.id(), votes(motion, closed));
        return decision(motion, id, closed.vote().at(), word, closed.chosen(), occasion);
    }

    static Decision withoutCount(Motion motion, MotionStatus.Settled settled) {
        Word word = settled.how() == Settlement.WITHDRAWN
                ? Word.WITHDRAWN
                : motion.proposal().word();
        Occasion occasion = occasion(motion, settled.quorum()).onMotion(motion.id());
        return decision(motion, settled.decision(), settled.at(), word, settled.chosen(), occasion);
    }

    private static Decision decision(
            Motion motion, DecisionId id, Instant at, Word word, @Nullable Choice chosen, Occasion occasion) {
        LocalDate effective = motion.proposal().effectiveFrom();
        return new Decision(
                id,
                motion.body(),
                at,
                effective == null ? London.dateOf(at) : effective,
                word,
                text(motion, chosen),
                motion.proposal().subject(),
                electing(motion.question(), chosen, occasion));
    }

    private static Occasion occasion(Motion motion, @Nullable Count quorum) {
        return Occasion.at(motion.meeting(), motion.proposal().item(), quorum);
    }

    private static String text(Motion motion, @Nullable Choice chosen) {
        if (chosen == null) {
            return motion.text();
        }
        String name = motion.question().nameOf(chosen);
        return switch (motion.question()) {
            case Question.Carrying _ -> motion.text();
            case Question.Options _ -> name + " as the preferred option";
            case Question.Election election -> name + " elected " + election.role();
        };
    }

    private static Occasion electing(Question question, @Nullable Choice chosen, Occasion occasion) {
        if (chosen == null || !(question instanceof Question.Election election)) {
            return occasion;
        }
        Nomination winner = election.candidates().stream()
                .filter(candidate -> candidate.choice().equals(chosen))
                .findFirst()
                .orElseThrow();
        return occasion.electing(new Elected(election.role(), winner.seat(), winner.name(), election.until()));
    }

    private static Votes votes(Motion motion, MotionStatus.Closed closed) {
        Tally tally = closed.tally();
        Question question = motion.question();
        return new Votes(
                tally.of(Choice.FOR),
                tally.of(Choice.AGAINST),
                tally.of(Choice.ABSTAIN),
                closed.vote().vote().terms().needed(),
                closed.tieBreak() instanceof TieBreak.CastingVote,
                tally.votes().stream()
                        .map(vote -> new Votes.Vote(vote.name(), question.nameOf(vote.choice()), vote.by()))
                        .toList(),
                closed.vote().vote().terms().manner() == Manner.SECRET,
                question instanceof Question.Carrying ? List.of() : options(question, closed));
    }

    private static List<Votes.OptionVotes> options(Question question, MotionStatus.Closed closed) {
        return closed.vote().vote().terms().among().stream()
                .map(choice -> new Votes.OptionVotes(
                        question.nameOf(choice), closed.tally().of(choice)))
                .toList();
    }
}
