package org.quorate.meetings.voting.closing.application;

import org.quorate.meetings.voting.domain.MotionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Counts the votes that a crash left closing, so that none waits for someone to come by (R-VOT-9). */
@Service
public class FinishingVotes {

    private static final Logger log = LoggerFactory.getLogger(FinishingVotes.class);

    private final LeftClosing left;
    private final CountingVotes counting;

    FinishingVotes(LeftClosing left, CountingVotes counting) {
        this.left = left;
        this.counting = counting;
    }

    public void finish() {
        left.each(this::finish);
    }

    private void finish(MotionId id) {
        try {
            counting.counted(id);
        } catch (RuntimeException failed) {
            log.warn("the vote on motion {} waits to be counted: {}", id, failed.toString());
        }
    }
}
