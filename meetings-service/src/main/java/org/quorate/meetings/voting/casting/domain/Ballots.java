package org.quorate.meetings.voting.casting.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;

/** The ballots of all votes, each kept for itself: one per poll and voter. */
public interface Ballots {

    Optional<Kept<Ballot>> find(Poll poll, String voter);

    /** Puts in a voter's first ballot; the answer is whether there was none yet. */
    boolean add(Ballot ballot);

    /** Puts a changed ballot in the place of the one that was read; the answer is whether that was still the one. */
    boolean replace(Kept<Ballot> read, Ballot next);

    /** All that are in for a poll. */
    List<Ballot> of(Poll poll);
}
