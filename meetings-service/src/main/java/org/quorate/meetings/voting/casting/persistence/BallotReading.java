package org.quorate.meetings.voting.casting.persistence;

import org.bson.Document;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.tally.domain.Choice;

/** Reads ballots by hand, as {@link BallotDocument} writes them: when a vote is counted there are thousands. */
final class BallotReading {

    private BallotReading() {}

    static Ballot ballot(Document stored) {
        return new Ballot(
                Poll.of(stored.getString("poll")),
                stored.getString("voter"),
                stored.getList("casts", Document.class).stream()
                        .map(BallotReading::cast)
                        .toList());
    }

    private static Ballot.Cast cast(Document stored) {
        String person = stored.getString("person");
        return new Ballot.Cast(
                Choice.of(stored.getString("choice")),
                person == null ? null : PersonId.of(person),
                stored.getString("by"),
                stored.getDate("at").toInstant(),
                stored.getString("request"));
    }
}
