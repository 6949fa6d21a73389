package org.quorate.meetings.voting.secrecy.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.Voter;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.starter.store.StaleWrite;
import org.springframework.stereotype.Service;

/**
 * Counts the papers of a secret ballot that is closing. First every voter without a mark is shut out, then every mark on its way is
 * settled: from then on neither a mark nor a paper can be added, and there are as many of the one as of the other.
 */
@Service
public class CountingPapers {

    private final Marks marks;
    private final Papers papers;

    public CountingPapers(Marks marks, Papers papers) {
        this.marks = marks;
        this.papers = papers;
    }

    /** How many papers there are for each choice; who voted which is not to be known. */
    public Tally tally(Poll poll, Electorate electorate) {
        shutOutWhoHasNotVoted(poll, electorate);
        int in = 0;
        for (Kept<Mark> kept : marks.of(poll)) {
            in += isIn(kept) ? 1 : 0;
        }
        List<Choice> said = papers.of(poll);
        if (said.size() != in) {
            // Another instance has counted meanwhile, and emptied the box: its count stands.
            throw new StaleWrite(poll.toString());
        }
        Map<Choice, Integer> counts = new HashMap<>();
        said.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return Tally.unnamed(counts);
    }

    /** Empties the box of a poll once its count is written: what a paper said can then be joined to nobody by any order. */
    public void destroy(Poll poll) {
        papers.destroy(poll);
    }

    private void shutOutWhoHasNotVoted(Poll poll, Electorate electorate) {
        Set<String> marked = new HashSet<>();
        marks.of(poll).forEach(kept -> marked.add(kept.it().voter()));
        electorate.voters().stream()
                .map(Voter::key)
                .filter(voter -> !marked.contains(voter))
                .forEach(voter -> marks.add(Mark.shutOut(poll, voter)));
    }

    private boolean isIn(Kept<Mark> read) {
        Optional<Kept<Mark>> kept = Optional.of(read);
        while (kept.isPresent()) {
            Mark mark = kept.get().it();
            switch (mark.state()) {
                case Mark.State.In _ -> {
                    return true;
                }
                case Mark.State.ShutOut _ -> {
                    return false;
                }
                case Mark.State.Claiming claiming -> {
                    boolean keptOut = papers.fenceOff(mark.poll(), claiming.paper());
                    boolean _ = marks.replace(kept.get(), keptOut ? mark.shutOut() : mark.in());
                    kept = marks.find(mark.poll(), mark.voter());
                }
            }
        }
        return false;
    }
}
