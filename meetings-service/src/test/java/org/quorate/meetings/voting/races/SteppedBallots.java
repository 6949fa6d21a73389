package org.quorate.meetings.voting.races;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.fixtures.FakeBallots;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;

/** Ballots in memory, each reading and writing a step that others may come before, and after which an actor may die. */
record SteppedBallots(FakeBallots ballots, Interleaving interleaving) implements Ballots {

    @Override
    public Optional<Kept<Ballot>> find(Poll poll, String voter) {
        return interleaving.stepped(() -> ballots.find(poll, voter));
    }

    @Override
    public boolean add(Ballot ballot) {
        return interleaving.stepped(() -> ballots.add(ballot));
    }

    @Override
    public boolean replace(Kept<Ballot> read, Ballot next) {
        return interleaving.stepped(() -> ballots.replace(read, next));
    }

    @Override
    public List<Ballot> of(Poll poll) {
        return interleaving.stepped(() -> ballots.of(poll));
    }
}
