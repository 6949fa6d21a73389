package org.quorate.meetings.voting.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.domain.Ballot;
import org.quorate.meetings.voting.domain.Ballots;
import org.quorate.meetings.voting.domain.Electorate;
import org.quorate.meetings.voting.domain.Electorates;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Tally;
import org.quorate.meetings.voting.domain.Voter;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/**
 * Counts a vote that is closing. Whoever finds it so may do it, the clerk or a voter who came too late: of several counts one is
 * written, and that one stands for all.
 */
@UseCase
public class CountingVotes {

    private final Motions motions;
    private final Ballots ballots;
    private final Electorates electorates;

    CountingVotes(Motions motions, Ballots ballots, Electorates electorates) {
        this.motions = motions;
        this.ballots = ballots;
        this.electorates = electorates;
    }

    /** The motion, counted. */
    public Kept<Motion> counted(MotionId id) {
        Kept<Motion> kept = motions.find(id).orElseThrow(() -> NotFound.of("motion", id));
        if (!(kept.it().status() instanceof MotionStatus.Closing closing)) {
            return kept;
        }
        Tally tally = tally(id, electorates.of(closing.vote().electorate()));
        return switch (kept.it().count(tally, new DecisionId(Command.mint()))) {
            case Answer.Granted<Change<Motion, MotionEvent>> granted ->
                motions.save(kept, granted.it().next(), granted.it().events());
            case Answer.Refused<?> _ -> kept;
        };
    }

    private Tally tally(MotionId id, Electorate electorate) {
        List<String> order = electorate.voters().stream().map(Voter::key).toList();
        return new Tally(ballots.of(id).stream()
                .map(ballot -> counted(ballot, electorate))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(vote -> order.indexOf(vote.voter())))
                .toList());
    }

    private static Optional<Tally.Counted> counted(Ballot ballot, Electorate electorate) {
        Ballot.Cast current = ballot.current();
        return electorate
                .voter(ballot.voter())
                .map(voter ->
                        new Tally.Counted(voter.key(), voter.name(), current.choice(), current.by(), ballot.changes()));
    }
}
