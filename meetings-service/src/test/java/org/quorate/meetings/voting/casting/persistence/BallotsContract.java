package org.quorate.meetings.voting.casting.persistence;

import static org.quorate.meetings.fixtures.Given.at;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.fixtures.OnePerVoterContract;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballot.Cast;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.tally.domain.Choice;

/** What every adapter of {@link Ballots} does. */
public interface BallotsContract extends OnePerVoterContract<Ballot> {

    Cast FOR =
            new Cast(Choice.FOR, Place.person("Chief Constable"), "Chief Constable", at("2019-05-14T10:30"), "request");
    Cast AGAINST = new Cast(Choice.AGAINST, null, null, at("2019-05-14T10:31"), null);

    Ballots ballots();

    @Override
    default Ballot first(Poll poll, String voter) {
        return Ballot.first(poll, voter, FOR);
    }

    @Override
    default Ballot another(Poll poll, String voter) {
        return Ballot.first(poll, voter, AGAINST);
    }

    @Override
    default Ballot changed(Ballot before) {
        return before.with(AGAINST);
    }

    @Override
    default boolean add(Ballot ballot) {
        return ballots().add(ballot);
    }

    @Override
    default Optional<Kept<Ballot>> find(Poll poll, String voter) {
        return ballots().find(poll, voter);
    }

    @Override
    default boolean replace(Kept<Ballot> read, Ballot next) {
        return ballots().replace(read, next);
    }

    @Override
    default List<Ballot> all(Poll poll) {
        return ballots().of(poll);
    }
}
