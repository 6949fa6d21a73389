package org.quorate.meetings.voting.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.voting.domain.Admission;
import org.quorate.meetings.voting.domain.Ballot;
import org.quorate.meetings.voting.domain.Ballot.Cast;
import org.quorate.meetings.voting.domain.Ballots;
import org.quorate.meetings.voting.domain.Electorates;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Nominee;
import org.quorate.meetings.voting.domain.Tally;
import org.quorate.meetings.voting.domain.VotingRefusal;
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

    CastingVotes(
            Motions motions, Electorates electorates, Ballots ballots, CountingVotes counting, InstantSource clock) {
        this.motions = motions;
        this.electorates = electorates;
        this.ballots = ballots;
        this.counting = counting;
        this.clock = clock;
    }

    public Answer<Accepted> cast(CastVote asked) {
        MotionStatus status = motion(asked.motion()).status();
        return switch (status) {
            case MotionStatus.Proposed proposed ->
                Answer.refused(new VotingRefusal.NotSo("R-VOT-9", proposed.word(), "open"));
            case MotionStatus.Open open -> cast(asked, open, true);
            case MotionStatus.Closing closing -> cast(asked, closing.vote(), false);
            case MotionStatus.Tied tied -> cast(asked, tied.vote().vote(), false);
            case MotionStatus.Closed closed -> cast(asked, closed.vote().vote(), false);
        };
    }

    private Answer<Accepted> cast(CastVote asked, MotionStatus.Open vote, boolean isOpen) {
        return switch (electorates.of(vote.electorate()).admit(asked.claim())) {
            case Answer.Refused<Admission> refused -> Answer.refused(refused.why());
            case Answer.Granted<Admission> granted -> {
                Accepted written = isOpen ? write(asked, granted.it()) : writtenBefore(asked, granted.it());
                yield written == null ? Answer.refused(new VotingRefusal.TooLate()) : confirmed(written);
            }
        };
    }

    private Accepted write(CastVote asked, Admission admission) {
        while (true) {
            Optional<Kept<Ballot>> found =
                    ballots.find(asked.motion(), admission.voter().key());
            Accepted next =
                    found.map(kept -> changed(kept.it(), asked, admission)).orElseGet(() -> first(asked, admission));
            boolean isIn = found.isEmpty()
                    ? ballots.add(next.ballot())
                    : next.ballot().equals(found.get().it()) || ballots.replace(found.get(), next.ballot());
            if (isIn) {
                return next;
            }
        }
    }

    private Accepted first(CastVote asked, Admission admission) {
        Ballot ballot = Ballot.first(asked.motion(), admission.voter().key(), vote(asked, admission));
        return new Accepted(admission.voter(), ballot, 1);
    }

    private Accepted changed(Ballot ballot, CastVote asked, Admission admission) {
        int before = ballot.cameBy(asked.request());
        Ballot next = before > 0 ? ballot : ballot.with(vote(asked, admission));
        return new Accepted(admission.voter(), next, before > 0 ? before : next.changes());
    }

    /** The vote that this very request has brought already, its answer lost. */
    private @Nullable Accepted writtenBefore(CastVote asked, Admission admission) {
        return ballots.find(asked.motion(), admission.voter().key())
                .map(Kept::it)
                .filter(ballot -> ballot.cameBy(asked.request()) > 0)
                .map(ballot -> new Accepted(admission.voter(), ballot, ballot.cameBy(asked.request())))
                .orElse(null);
    }

    private Answer<Accepted> confirmed(Accepted written) {
        MotionId id = written.ballot().motion();
        Motion now = motion(id);
        if (now.status() instanceof MotionStatus.Open) {
            return Answer.granted(written);
        }
        return switch (counting.counted(id).it().status()) {
            case MotionStatus.Closed closed -> answer(closed.tally(), written);
            case MotionStatus.Tied tied -> answer(tied.tally(), written);
            case MotionStatus.Proposed _, MotionStatus.Open _, MotionStatus.Closing _ ->
                throw new IllegalStateException("motion " + id + " was to be counted");
        };
    }

    private static Answer<Accepted> answer(Tally tally, Accepted written) {
        boolean isCounted = tally.includes(written.voter().key(), written.change());
        return isCounted ? Answer.granted(written) : Answer.refused(new VotingRefusal.TooLate());
    }

    private Cast vote(CastVote asked, Admission admission) {
        Instant now = Moment.now(clock);
        Nominee through = admission.through();
        return through == null
                ? new Cast(asked.choice(), null, null, now, asked.request())
                : new Cast(asked.choice(), through.person(), through.name(), now, asked.request());
    }

    private Motion motion(MotionId id) {
        return motions.find(id).orElseThrow(() -> NotFound.of("motion", id)).it();
    }
}
