package org.quorate.meetings.voting.electorate.domain;

import org.jspecify.annotations.Nullable;

/** A voter admitted to the vote, and who acts for it; nobody is named for a unit's show of hands. */
public record Admission(Voter voter, @Nullable Nominee through) {}
