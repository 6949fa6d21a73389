package org.quorate.meetings.voting.casting.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballot.Cast;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.closing.application.CountingVotes;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Nominee;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/**
 * Takes votes. A ballot is written first, and then it is confirmed that the motion is still open: then it is in, for closing counts
 * only after the motion is closed. Where the motion has closed meanwhile, the count says whether the ballot was in time; if need be
 * it is finished here. So every vote is counted or refused, never both and never neither (R-VOT-9).
 */
@Service
public class CastingVotes {

    private final Motions motions;
    private final Electorates electorates;
    private final Ballots ballots;
    private final CountingVotes counting;
    private final InstantSource clock;

    public CastingVotes(
            Motions motions, Electorates electorates, Ballots ballots, CountingVotes counting, InstantSource clock) {
        this.motions = motions;
        this.electorates = electorates;
        this.ballots = ballots;
        this.counting = counting;
        this.clock = clock;
    }

    /** What was seen of the motion lately may be a moment old: a vote that fails by it is taken again by what stands. */
    public Answer<Accepted> cast(CastVote asked) {
        Optional<Motion> lately = motions.lately(asked.motion());
        if (lately.isPresent() && cast(asked, lately.get()) instanceof Answer.Granted<Accepted> in) {
            return in;
        }
        return cast(asked, standing(asked.motion()));
    }

    private Answer<Accepted> cast(CastVote asked, Motion motion) {
        return Voting.on(motion, asked, false, electorates)
                .then(voting -> voting.isOpen() ? written(voting) : writtenBefore(voting))
                .then(this::confirmed);
    }

    /** Most vote once: only where a ballot is there already is it looked at. */
    private Answer<Accepted> written(Voting voting) {
        Accepted first = first(voting);
        while (!ballots.add(first.ballot())) {
            Optional<Kept<Ballot>> found = ballots.find(voting.poll(), voting.voter());
            if (found.isPresent()) {
                Ballot before = found.get().it();
                Answer<Accepted> next = next(before, voting);
                if (!(next instanceof Answer.Granted<Accepted> granted)
                        || granted.it().ballot().equals(before)
                        || ballots.replace(found.get(), granted.it().ballot())) {
                    return next;
                }
            }
        }
        return granted(first);
    }

    private Accepted first(Voting voting) {
        return new Accepted(voting.admission().voter(), Ballot.first(voting.poll(), voting.voter(), vote(voting)), 1);
    }

    private Answer<Accepted> next(Ballot before, Voting voting) {
        if (before.cameBy(voting.asked().request()) > 0) return cameBefore(before, voting);
        Ballot next = before.with(vote(voting));
        return granted(new Accepted(voting.admission().voter(), next, next.changes()));
    }

    /** The vote that this very request has brought already, its answer lost. */
    private Answer<Accepted> writtenBefore(Voting voting) {
        return ballots.find(voting.poll(), voting.voter())
                .map(Kept::it)
                .filter(ballot -> ballot.cameBy(voting.asked().request()) > 0)
                .map(ballot -> cameBefore(ballot, voting))
                .orElseGet(() -> refused(new VotingRefusal.TooLate()));
    }

    private Answer<Accepted> cameBefore(Ballot ballot, Voting voting) {
        int change = ballot.cameBy(voting.asked().request());
        return ballot.casts().get(change - 1).isSameAs(vote(voting))
                ? granted(new Accepted(voting.admission().voter(), ballot, change))
                : refused(new VotingRefusal.KeyOfAnotherVote());
    }

    private Answer<Accepted> confirmed(Accepted written) {
        Poll poll = written.ballot().poll();
        Motion now = standing(poll.motion());
        if (now.status() instanceof MotionStatus.Open && now.round() == poll.round()) {
            return granted(written);
        }
        boolean isCounted = counting.counted(poll.motion())
                .it()
                .tallyOf(poll.round())
                .orElseThrow(() -> new IllegalStateException("round " + poll + " was to be counted"))
                .includes(written.voter().key(), written.change());
        return isCounted ? granted(written) : refused(new VotingRefusal.TooLate());
    }

    private Cast vote(Voting voting) {
        Instant now = Moment.now(clock);
        CastVote asked = voting.asked();
        Nominee through = voting.admission().through();
        return through == null
                ? new Cast(asked.choice(), null, null, now, asked.request())
                : new Cast(asked.choice(), through.person(), through.name(), now, asked.request());
    }

    private Motion standing(MotionId id) {
        return motions.standing(id).orElseThrow(() -> NotFound.of("motion", id));
    }
}
