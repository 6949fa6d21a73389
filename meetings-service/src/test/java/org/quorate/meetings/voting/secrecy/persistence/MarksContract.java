package org.quorate.meetings.voting.secrecy.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.fixtures.OnePerVoterContract;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.testkit.Rule;

/** What every adapter of {@link Marks} does. */
@Rule("R-VOT-6")
interface MarksContract extends OnePerVoterContract<Mark> {

    Marks marks();

    @Override
    default Mark first(Poll poll, String voter) {
        return Mark.claiming(poll, voter, "request", PaperId.drawn());
    }

    @Override
    default Mark another(Poll poll, String voter) {
        return Mark.shutOut(poll, voter);
    }

    @Override
    default Mark changed(Mark before) {
        return before.in();
    }

    @Override
    default boolean add(Mark mark) {
        return marks().add(mark);
    }

    @Override
    default Optional<Kept<Mark>> find(Poll poll, String voter) {
        return marks().find(poll, voter);
    }

    @Override
    default boolean replace(Kept<Mark> read, Mark next) {
        return marks().replace(read, next);
    }

    @Override
    default List<Mark> all(Poll poll) {
        return marks().of(poll).stream().map(Kept::it).toList();
    }
}
