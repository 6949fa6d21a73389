package org.quorate.meetings.voting.races;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.fixtures.FakeMarks;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;

/** Marks in memory, each reading and writing a step that others may come before, and after which an actor may die. */
record SteppedMarks(FakeMarks marks, Interleaving interleaving) implements Marks {

    @Override
    public Optional<Kept<Mark>> find(Poll poll, String voter) {
        return interleaving.stepped(() -> marks.find(poll, voter));
    }

    @Override
    public boolean add(Mark mark) {
        return interleaving.stepped(() -> marks.add(mark));
    }

    @Override
    public boolean replace(Kept<Mark> read, Mark next) {
        return interleaving.stepped(() -> marks.replace(read, next));
    }

    @Override
    public List<Kept<Mark>> of(Poll poll) {
        return interleaving.stepped(() -> marks.of(poll));
    }
}
