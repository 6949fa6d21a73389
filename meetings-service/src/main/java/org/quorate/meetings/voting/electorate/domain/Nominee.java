package org.quorate.meetings.voting.electorate.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/** Someone through whom a voter votes; {@code account} is whose token is taken for it, none for a representative. */
public record Nominee(
        PersonId person, String name, @Nullable String account) {}
