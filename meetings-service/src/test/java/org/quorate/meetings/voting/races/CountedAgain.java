package org.quorate.meetings.voting.races;

import java.util.function.Supplier;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.application.Amending;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.closing.application.CountingVotes;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.secrecy.application.CountingPapers;
import org.quorate.starter.store.StaleWrite;

/** Counting as its proxy does it: again, when overtaken. */
final class CountedAgain extends CountingVotes {

    CountedAgain(Motions motions, Ballots ballots, Electorates electorates, CountingPapers papers) {
        super(motions, ballots, electorates, papers, new Amending(motions));
    }

    @Override
    public Kept<Motion> counted(MotionId id) {
        return again(() -> super.counted(id));
    }

    /** What is decided again on what then stands, until nobody comes between. */
    static <T> T again(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (StaleWrite _) {
                // Decided again on what then stands.
            }
        }
    }
}
