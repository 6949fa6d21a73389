package org.quorate.meetings.voting.casting.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    public Answer<Accepted> cast(CastVote asked) {
        return Voting.on(motion(asked.motion()), asked, false, electorates).then(voting -> {
            Accepted written = voting.isOpen() ? write(voting) : writtenBefore(voting);
            return written == null ? refused(new VotingRefusal.TooLate()) : confirmed(written);
        });
    }

    private Accepted write(Voting voting) {
        while (true) {
            Optional<Kept<Ballot>> found = ballots.find(voting.poll(), voting.voter());
            Accepted next = found.map(kept -> changed(kept.it(), voting)).orElseGet(() -> first(voting));
            boolean isIn = found.isEmpty()
                    ? ballots.add(next.ballot())
                    : next.ballot().equals(found.get().it()) || ballots.replace(found.get(), next.ballot());
            if (isIn) {
                return next;
            }
        }
    }

    private Accepted first(Voting voting) {
        return new Accepted(voting.admission().voter(), Ballot.first(voting.poll(), voting.voter(), vote(voting)), 1);
    }

    private Accepted changed(Ballot ballot, Voting voting) {
        int before = ballot.cameBy(voting.asked().request());
        Ballot next = before > 0 ? ballot : ballot.with(vote(voting));
        return new Accepted(voting.admission().voter(), next, before > 0 ? before : next.changes());
    }

    /** The vote that this very request has brought already, its answer lost. */
    private @Nullable Accepted writtenBefore(Voting voting) {
        String request = voting.asked().request();
        return ballots.find(voting.poll(), voting.voter())
                .map(Kept::it)
                .filter(ballot -> ballot.cameBy(request) > 0)
                .map(ballot -> new Accepted(voting.admission().voter(), ballot, ballot.cameBy(request)))
                .orElse(null);
    }

    private Answer<Accepted> confirmed(Accepted written) {
        Poll poll = written.ballot().poll();
        Motion now = motion(poll.motion());
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

    private Motion motion(MotionId id) {
        return motions.find(id).orElseThrow(() -> NotFound.of("motion", id)).it();
    }
}
