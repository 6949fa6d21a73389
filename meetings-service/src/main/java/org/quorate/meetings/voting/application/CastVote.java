package org.quorate.meetings.voting.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.domain.Choice;
import org.quorate.meetings.voting.domain.Claim;
import org.quorate.meetings.voting.domain.MotionId;

/** Asks for a vote to be taken; {@code request} names the request, where it may come again. */
public record CastVote(
        MotionId motion,
        Claim claim,
        Choice choice,
        @Nullable String request) {}
