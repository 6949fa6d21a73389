package org.quorate.meetings.voting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to object to a decision without a count: whose objection it is, and whether each vote is to be named. */
record ObjectionRequest(@Nullable UUID person, @Nullable Boolean namedVote) {}
