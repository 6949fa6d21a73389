package org.quorate.meetings.voting.secrecy.domain;

import java.util.List;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.tally.domain.Choice;

/** The boxes of ballot papers: a paper holds what was voted and nothing else, no name, no time, no order. */
public interface Papers {

    /** Puts a paper into the box; the answer is whether it is in, and not fenced off. */
    boolean put(Poll poll, PaperId paper, Choice choice);

    /** Keeps a paper out of the box for good, unless it is in already; the answer is whether it is kept out. */
    boolean fenceOff(Poll poll, PaperId paper);

    /** What the papers in the box say. */
    List<Choice> of(Poll poll);

    /** Empties the box, once it is counted; what is fenced off stays so, for who comes late. */
    void destroy(Poll poll);
}
