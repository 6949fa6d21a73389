package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.question.domain.ElectionRefusal;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Majority;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.TieRule;

/** Whether a motion can be put now, and on what terms. */
final class Putting {

    private static final String EXPULSION = "expulsion";

    private Putting() {}

    static Answer<Terms> of(Motion motion, Meeting at, Roll roll, @Nullable Manner asked) {
        if (!at.isInSession()) return refused(notInSession(at, "R-MTG-7"));
        Count quorum = at.quorum(roll, motion.proposal().item());
        if (!quorum.isQuorate()) return refused(new MeetingRefusal.NoQuorum(quorum));
        boolean isHeard = motion.proposal().hearingOffered() != null;
        if (motion.proposal().kind().equals(EXPULSION) && !isHeard)
            return refused(new VotingRefusal.NotOfferedToBeHeard());
        if (motion.past().hasUndecidedAmendment()) return refused(new VotingRefusal.AmendmentFirst());
        List<Choice> among = motion.question().among(motion.past().out());
        if (among.isEmpty()) return refused(new ElectionRefusal.NobodyStands());
        Manner manner = manner(motion, roll, asked);
        return against(manner, motion, roll)
                .<Answer<Terms>>map(Answer::refused)
                .orElseGet(() -> granted(terms(motion, roll.constitution().voting(), among, manner)));
    }

    static Refusal notInSession(Meeting at, String rule) {
        return new MeetingRefusal.NotSo(rule, at.status().word(), "in session");
    }

    private static Manner manner(Motion motion, Roll roll, @Nullable Manner asked) {
        if (asked != null) {
            return asked;
        }
        return isSecretByConstitution(motion, roll) ? Manner.SECRET : Manner.NAMED;
    }

    private static Optional<Refusal> against(Manner manner, Motion motion, Roll roll) {
        if (manner != Manner.SECRET && isSecretByConstitution(motion, roll))
            return Optional.of(new ElectionRefusal.SecretByConstitution());
        if (manner != Manner.NAMED && motion.past().asksForNames())
            return Optional.of(new VotingRefusal.NamesAskedFor());
        return Optional.empty();
    }

    private static boolean isSecretByConstitution(Motion motion, Roll roll) {
        return motion.question() instanceof Question.Election
                && roll.constitution().voting().elections().secret();
    }

    private static Terms terms(Motion motion, Constitution.Voting rules, List<Choice> among, Manner manner) {
        Majority majority = Majority.forKind(motion.proposal().kind(), rules);
        TieRule tie = motion.question() instanceof Question.Election
                ? TieRule.of(rules.elections().tie())
                : TieRule.of(rules.castingVote(), motion.proposal().bindsMembers());
        return new Terms(
                motion.round(), among, manner, majority, tie, motion.question().needed(majority));
    }
}
