package org.quorate.meetings.voting.casting.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.meetings.voting.electorate.domain.Admission;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Manner;

/** A vote that someone asks to be taken, once it is known in what poll, and that its voter is admitted to it. */
public record Voting(CastVote asked, Poll poll, Admission admission, boolean isOpen) {

    /** Lets a vote come to its poll, or says why it may not; a closed poll is let to, so that an answer that got lost is found. */
    public static Answer<Voting> on(Motion motion, CastVote asked, boolean secretly, Electorates electorates) {
        Optional<MotionStatus.Open> last = motion.lastVote();
        if (last.isEmpty())
            return refused(new VotingRefusal.NotSo("R-VOT-9", motion.status().word(), "open"));
        Terms terms = last.get().terms();
        Integer round = asked.round();
        if (round != null && round != terms.round()) return refused(new VotingRefusal.AnotherRound(terms.round()));
        if (secretly != (terms.manner() == Manner.SECRET))
            return refused(new VotingRefusal.TakenOtherwise(terms.manner()));
        if (terms.manner() == Manner.COUNTED) return refused(new VotingRefusal.TakenOtherwise(terms.manner()));
        if (!terms.offers(asked.choice()))
            return refused(new VotingRefusal.NoSuchChoice(
                    terms.among().stream().map(motion.question()::nameOf).toList()));
        boolean isOpen = motion.status() instanceof MotionStatus.Open;
        Poll poll = new Poll(motion.id(), terms.round());
        return electorates
                .of(last.get().electorate())
                .admit(asked.claim())
                .then(admission -> granted(new Voting(asked, poll, admission, isOpen)));
    }

    /** Names the voter. */
    public String voter() {
        return admission.voter().key();
    }
}
