package org.quorate.meetings.voting.closing.application;

import static java.util.Objects.requireNonNullElseGet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.application.Amending;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Voter;
import org.quorate.meetings.voting.secrecy.application.CountingPapers;
import org.quorate.meetings.voting.tally.domain.Tally;
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
    private final CountingPapers papers;
    private final Amending amending;

    public CountingVotes(
            Motions motions, Ballots ballots, Electorates electorates, CountingPapers papers, Amending amending) {
        this.motions = motions;
        this.ballots = ballots;
        this.electorates = electorates;
        this.papers = papers;
        this.amending = amending;
    }

    /** The motion, counted. */
    public Kept<Motion> counted(MotionId id) {
        Kept<Motion> kept = motions.find(id).orElseThrow(() -> NotFound.of("motion", id));
        if (!(kept.it().status() instanceof MotionStatus.Closing closing)) {
            return kept;
        }
        Poll poll = new Poll(id, closing.vote().terms().round());
        return switch (kept.it().count(tally(poll, closing), new DecisionId(Command.mint()))) {
            case Answer.Granted<Change<Motion, MotionEvent>> granted -> {
                Kept<Motion> saved =
                        motions.save(kept, granted.it().next(), granted.it().events());
                papers.destroy(poll);
                amending.tell(saved.it());
                yield saved;
            }
            case Answer.Refused<?> _ -> kept;
        };
    }

    private Tally tally(Poll poll, MotionStatus.Closing closing) {
        Electorate electorate = electorates.of(closing.vote().electorate());
        return switch (closing.vote().terms().manner()) {
            case NAMED -> named(poll, electorate);
            case COUNTED -> requireNonNullElseGet(closing.hands(), () -> Tally.unnamed(Map.of()));
            case SECRET -> papers.tally(poll, electorate);
        };
    }

    private Tally named(Poll poll, Electorate electorate) {
        Map<String, Ballot> in = new HashMap<>();
        ballots.of(poll).forEach(ballot -> in.put(ballot.voter(), ballot));
        List<Tally.Counted> votes = electorate.voters().stream()
                .map(voter -> counted(voter, in.get(voter.key())))
                .flatMap(Optional::stream)
                .toList();
        return new Tally(votes);
    }

    private static Optional<Tally.Counted> counted(Voter voter, @Nullable Ballot ballot) {
        if (ballot == null) {
            return Optional.empty();
        }
        Ballot.Cast current = ballot.current();
        return Optional.of(
                new Tally.Counted(voter.key(), voter.name(), current.choice(), current.by(), ballot.changes()));
    }
}
