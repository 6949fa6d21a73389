package org.quorate.meetings.voting.own.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.electorate.domain.Voter;
import org.quorate.meetings.voting.tally.domain.Choice;

/**
 * That a vote is in, as it is shown to someone who may cast it.
 *
 * @param by through whom it came; none where the clerk entered a unit's hand, and none in a secret ballot
 * @param choice only for whoever cast it, and never in a secret ballot
 */
public record OwnVote(
        Voter voter,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable Choice choice) {}
