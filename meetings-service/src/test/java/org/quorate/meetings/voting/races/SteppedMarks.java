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
        interleaving.step();
        return marks.find(poll, voter);
    }

    @Override
    public boolean add(Mark mark) {
        interleaving.step();
        return marks.add(mark);
    }

    @Override
    public boolean replace(Kept<Mark> read, Mark next) {
        interleaving.step();
        return marks.replace(read, next);
    }

    @Override
    public List<Kept<Mark>> of(Poll poll) {
        interleaving.step();
        return marks.of(poll);
    }
}
