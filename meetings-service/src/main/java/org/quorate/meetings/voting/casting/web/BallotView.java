package org.quorate.meetings.voting.casting.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.voting.casting.application.Accepted;
import org.quorate.meetings.voting.casting.domain.Ballot.Cast;

/** A vote as it is shown to whoever cast it. */
record BallotView(
        String motion,
        @Nullable String unit,
        @Nullable String member,
        String choice,
        @Nullable String by,
        OffsetDateTime at,
        int change) {

    static BallotView of(Accepted accepted) {
        Cast cast = accepted.ballot().casts().get(accepted.change() - 1);
        boolean isUnit = accepted.voter().isUnit();
        return new BallotView(
                accepted.ballot().poll().motion().toString(),
                isUnit ? accepted.voter().name() : null,
                isUnit ? null : accepted.voter().key(),
                cast.choice().word(),
                cast.by(),
                London.timeOf(cast.at()),
                accepted.change());
    }
}
