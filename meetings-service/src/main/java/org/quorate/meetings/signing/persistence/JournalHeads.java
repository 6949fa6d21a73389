package org.quorate.meetings.signing.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.signing.application.Heads;
import org.quorate.meetings.signing.domain.Head;
import org.quorate.meetings.signing.domain.SignedHead;
import org.quorate.starter.store.Addition;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Entry;
import org.quorate.starter.store.Journal;
import org.springframework.stereotype.Component;

/** Signed heads as journals of the document store. */
@Component
final class JournalHeads implements Heads {

    private final Journal<HeadDocument> journal;

    JournalHeads(DocumentStores stores) {
        journal = stores.journal("register-heads", HeadDocument.class);
    }

    /** A later head was signed meanwhile; it vouches for this entry too. */
    private static final class Overtaken extends RuntimeException {
        Overtaken() {
            super("a later head is signed", null, false, false);
        }
    }

    @Override
    public void add(SignedHead signed) {
        Head head = signed.head();
        try {
            journal.append(head.register(), head.register() + ":" + head.number(), last -> {
                if (last.filter(it -> it.content().number() >= head.number()).isPresent()) {
                    throw new Overtaken();
                }
                return new Addition<>(
                        new HeadDocument(head.number(), head.hash().value(), head.at(), signed.jws()), List.of());
            });
        } catch (Overtaken _) {
            // What it would have said, the later one says.
        }
    }

    @Override
    public Optional<SignedHead> last(String register) {
        return journal.head(register).map(JournalHeads::signed);
    }

    @Override
    public List<Placed> after(String register, long place, int most) {
        return journal.after(register, place, most).stream()
                .map(entry -> new Placed(entry.number(), signed(entry)))
                .toList();
    }

    @Override
    public long placeBefore(String register, long number) {
        // Heads are at most as many as entries, and as many are lacking before any entry as in all.
        long lacking = journal.head(register)
                .map(last -> last.content().number() - last.number())
                .orElse(0L);
        return Math.max(0, number - lacking);
    }

    private static SignedHead signed(Entry<HeadDocument> entry) {
        HeadDocument it = entry.content();
        return new SignedHead(new Head(entry.stream(), it.number(), new Hash(it.hash()), it.at()), it.jws());
    }
}
