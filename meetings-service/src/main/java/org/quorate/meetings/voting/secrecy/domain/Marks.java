package org.quorate.meetings.voting.secrecy.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Poll;

/** Who has voted in secret ballots, one mark per poll and voter. */
public interface Marks {

    Optional<Kept<Mark>> find(Poll poll, String voter);

    /** Puts in a voter's mark; the answer is whether there was none yet. */
    boolean add(Mark mark);

    /** Puts a mark in the place of the one that was read; the answer is whether that was still the one. */
    boolean replace(Kept<Mark> read, Mark next);

    /** All marks of a poll. */
    List<Kept<Mark>> of(Poll poll);
}
