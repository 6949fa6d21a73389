package org.quorate.meetings.voting.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** A round of a ballot that is over, and what went out by it. */
public record Round(
        MotionStatus.Closing vote,
        Tally tally,
        Choice out,
        @Nullable TieBreak tieBreak) {}
