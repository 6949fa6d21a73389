package org.quorate.meetings.voting.casting.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.tally.domain.Choice;

/** A ballot as it is stored. */
record BallotDocument(String poll, String voter, List<CastPart> casts) {

    record CastPart(
            String choice,
            @Nullable String person,
            @Nullable String by,
            Instant at,
            @Nullable String request) {}

    static BallotDocument of(Ballot ballot) {
        return new BallotDocument(
                ballot.poll().toString(),
                ballot.voter(),
                ballot.casts().stream().map(BallotDocument::part).toList());
    }

    Ballot ballot() {
        return new Ballot(
                Poll.of(poll), voter, casts.stream().map(BallotDocument::cast).toList());
    }

    private static CastPart part(Ballot.Cast cast) {
        return new CastPart(
                cast.choice().word(),
                cast.person() == null ? null : cast.person().toString(),
                cast.by(),
                cast.at(),
                cast.request());
    }

    private static Ballot.Cast cast(CastPart part) {
        String person = part.person();
        return new Ballot.Cast(
                Choice.of(part.choice()),
                person == null ? null : PersonId.of(person),
                part.by(),
                part.at(),
                part.request());
    }
}
