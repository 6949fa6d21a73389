package org.quorate.meetings.voting.secrecy.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.starter.store.AlreadyDone;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.StaleWrite;
import org.springframework.stereotype.Component;

/** Marks in the document store: the {@code _id} is the poll's with the voter's, so that nobody is marked twice. */
@Component
final class MongoMarks implements Marks {

    private final Shelf<Mark, MarkDocument> shelf;

    MongoMarks(DocumentStores stores) {
        shelf = new Shelf<>(
                stores.aggregates("marks", MarkDocument.class, "poll"),
                MarkDocument::of,
                stored -> stored.state().mark());
    }

    @Override
    public Optional<Kept<Mark>> find(Poll poll, String voter) {
        return shelf.find(idOf(poll, voter));
    }

    @Override
    public boolean add(Mark mark) {
        return isWritten(() -> shelf.add(idOf(mark.poll(), mark.voter()), mark, List.of()));
    }

    @Override
    public boolean replace(Kept<Mark> read, Mark next) {
        return isWritten(() -> shelf.save(idOf(next.poll(), next.voter()), read, next, List.of()));
    }

    @Override
    public List<Kept<Mark>> of(Poll poll) {
        return shelf.where(Map.of("poll", poll.toString()), null, Integer.MAX_VALUE);
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
