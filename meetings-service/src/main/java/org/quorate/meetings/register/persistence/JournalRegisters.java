package org.quorate.meetings.register.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Registers;
import org.quorate.meetings.register.application.Wanted;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.starter.store.Addition;
import org.quorate.starter.store.Between;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Entry;
import org.quorate.starter.store.Journal;
import org.springframework.stereotype.Component;

/** Registers as journals of the document store: the insert of an entry is the claim to its number. */
@Component
final class JournalRegisters implements Registers {

    private final Journal<EntryDocument> journal;

    JournalRegisters(DocumentStores stores) {
        journal = stores.journal("registers", EntryDocument.class);
    }

    @Override
    public void enter(String register, DecisionId id, Function<Optional<Standing>, Entering> decide) {
        journal.append(register, id.toString(), head -> {
            Entering next = decide.apply(head.map(JournalRegisters::standing));
            return new Addition<>(
                    EntryDocument.of(register, next.json(), next.hash().value(), next.marks()), next.facts());
        });
    }

    @Override
    public Optional<Standing> find(DecisionId id) {
        return journal.find(id.toString()).map(JournalRegisters::standing);
    }

    @Override
    public Optional<Standing> head(String register) {
        return journal.head(register).map(JournalRegisters::standing);
    }

    @Override
    public List<String> names() {
        return journal.streams();
    }

    @Override
    public List<Standing> after(String register, long place, int most) {
        return journal.after(register, place, most).stream()
                .map(JournalRegisters::standing)
                .toList();
    }

    @Override
    public List<Standing> before(String register, @Nullable Long place, int most) {
        long last = place == null ? journal.head(register).map(Entry::number).orElse(0L) : place - 1;
        long first = Math.max(0, last - most);
        // Numbers have no gaps, so the page is known by its numbers.
        return journal.after(register, first, (int) Math.max(1, last - first)).stream()
                .filter(entry -> entry.number() <= last)
                .map(JournalRegisters::standing)
                .toList()
                .reversed();
    }

    @Override
    public List<Positioned> newest(@Nullable String before, int most) {
        return positioned(journal.newest(before, most));
    }

    @Override
    public List<Positioned> newest(Wanted wanted, @Nullable String before, int most) {
        Map<String, Object> values = new HashMap<>();
        put(values, "register", wanted.register());
        put(values, "meeting", wanted.meeting());
        put(values, "item", wanted.item());
        put(values, "about", wanted.subject());
        put(values, "word", wanted.word());
        if (wanted.from() != null || wanted.to() != null) {
            values.put("takenOn", new Between(day(wanted.from()), day(wanted.to())));
        }
        return positioned(journal.newest(values, before, most));
    }

    private static void put(Map<String, Object> values, String path, @Nullable String value) {
        if (value != null) {
            values.put(path, value);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private List<Positioned> positioned(List<Entry<EntryDocument>> entries) {
        return entries.stream()
                .map(entry -> new Positioned(journal.positionOf(entry), standing(entry)))
                .toList();
    }

    private static Standing standing(Entry<EntryDocument> entry) {
        return new Standing(
                entry.number(), entry.content().json(), new Hash(entry.content().hash()));
    }
}
