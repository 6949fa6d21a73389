package org.quorate.meetings.voting.casting.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.AlreadyDone;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.StaleWrite;
import org.springframework.stereotype.Component;

/** Ballots in the document store: the {@code _id} is the poll's with the voter's, so that there can be no second. */
@Component
final class MongoBallots implements Ballots {

    private final Aggregates<BallotDocument> aggregates;
    private final Shelf<Ballot, BallotDocument> shelf;

    MongoBallots(DocumentStores stores) {
        aggregates = stores.aggregates("ballots", BallotDocument.class, "poll");
        shelf = new Shelf<>(
                aggregates, BallotDocument::of, stored -> stored.state().ballot());
    }

    @Override
    public Optional<Kept<Ballot>> find(Poll poll, String voter) {
        return shelf.find(idOf(poll, voter));
    }

    @Override
    public boolean add(Ballot ballot) {
        return isWritten(() -> shelf.add(idOf(ballot.poll(), ballot.voter()), ballot, List.of()));
    }

    @Override
    public boolean replace(Kept<Ballot> read, Ballot next) {
        return isWritten(() -> shelf.save(idOf(next.poll(), next.voter()), read, next, List.of()));
    }

    @Override
    public List<Ballot> of(Poll poll) {
        return aggregates.statesWhere(Map.of("poll", poll.toString())).stream()
                .map(BallotDocument::ballot)
                .toList();
    }

    private static boolean isWritten(Runnable write) {
        try {
            write.run();
            return true;
        } catch (StaleWrite | AlreadyDone _) {
            return false;
        }
    }

    private static String idOf(Poll poll, String voter) {
        return poll + "/" + voter;
    }
}
