package org.quorate.meetings.voting.races;

import java.util.List;
import org.quorate.meetings.fixtures.FakePapers;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.tally.domain.Choice;

/** Papers in memory, each reading and writing a step that others may come before, and after which an actor may die. */
record SteppedPapers(FakePapers papers, Interleaving interleaving) implements Papers {

    @Override
    public boolean put(Poll poll, PaperId paper, Choice choice) {
        return interleaving.stepped(() -> papers.put(poll, paper, choice));
    }

    @Override
    public boolean fenceOff(Poll poll, PaperId paper) {
        return interleaving.stepped(() -> papers.fenceOff(poll, paper));
    }

    @Override
    public List<Choice> of(Poll poll) {
        return interleaving.stepped(() -> papers.of(poll));
    }

    @Override
    public void destroy(Poll poll) {
        interleaving.step();
        papers.destroy(poll);
    }
}
