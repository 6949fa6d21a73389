package org.quorate.meetings.voting.casting.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.electorate.domain.Claim;
import org.quorate.meetings.voting.tally.domain.Choice;

/**
 * Asks for a vote to be taken.
 *
 * @param round the round that it is meant for, where the caller says so
 * @param request names the request, where it may come again
 */
public record CastVote(
        MotionId motion,
        Claim claim,
        Choice choice,
        @Nullable Integer round,
        @Nullable String request) {}
