package org.quorate.starter.store;

import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.tenancy.Tenancy;

/**
 * Streams of entries that are numbered without gaps and never altered. An entry's {@code _id} holds its number, so that of two writers
 * of the same number one wins and the other decides again on what then stands: a check and its entry are one atomic write.
 *
 * @param <E> an entry's content: a record of its own, apart from the domain
 */
public final class Journal<E> {

    private final MongoCollection<Document> collection;
    private final MongoCollection<Whole<E>> wholes;
    private final States<E> states;
    private final Changes changes;

    Journal(MongoCollection<Document> collection, States<E> states, Changes changes) {
        this.collection = collection;
        this.wholes = states.wholesOf(collection);
        this.states = states;
        this.changes = changes;
    }

    /** The last entry of a stream. */
    public Optional<Entry<E>> head(String stream) {
        return Optional.ofNullable(wholes.find(of(stream))
                        .sort(Sorts.descending(Fields.NUMBER))
                        .first())
                .map(this::read);
    }

    /** The entry that was written for a key, in whatever stream. */
    public Optional<Entry<E>> find(String key) {
        return Optional.ofNullable(wholes.find(
                                new Document(Fields.TENANT, Tenancy.current().value()).append(Fields.KEY, key))
                        .first())
                .map(this::read);
    }

    /** Entries of a stream in their order, after a number. */
    public List<Entry<E>> after(String stream, long number, int most) {
        List<Entry<E>> entries = new ArrayList<>();
        for (Whole<E> whole : wholes.find(Filters.and(of(stream), Filters.gt(Fields.NUMBER, number)))
                .sort(Sorts.ascending(Fields.NUMBER))
                .limit(most)) {
            entries.add(read(whole));
        }
        return entries;
    }

    /** The streams of the tenant that have an entry, by their names. */
    public List<String> streams() {
        List<String> names = new ArrayList<>();
        collection
                .distinct(
                        Fields.STREAM,
                        Filters.eq(Fields.TENANT, Tenancy.current().value()),
                        String.class)
                .into(names);
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** Entries of all streams of the tenant, newest first, before a position of {@link #positionOf}. */
    public List<Entry<E>> newest(@Nullable String before, int most) {
        return newest(Map.of(), before, most);
    }

    /** The same, of those whose content has all these values (by dotted path), or values within these bounds. */
    public List<Entry<E>> newest(Map<String, ?> values, @Nullable String before, int most) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Filters.eq(Fields.TENANT, Tenancy.current().value()));
        values.forEach((path, value) -> parts.add(
                value instanceof Between between
                        ? between.filter(Fields.STATE + "." + path)
                        : Filters.eq(Fields.STATE + "." + path, value)));
        if (before != null) {
            Date at = Date.from(Instant.parse(before.substring(0, before.indexOf('|'))));
            String id = before.substring(before.indexOf('|') + 1);
            parts.add(Filters.or(
                    Filters.lt(Fields.MODIFIED, at),
                    Filters.and(Filters.eq(Fields.MODIFIED, at), Filters.lt(Fields.ID, id))));
        }
        List<Entry<E>> entries = new ArrayList<>();
        for (Whole<E> whole : wholes.find(Filters.and(parts))
                .sort(Sorts.descending(Fields.MODIFIED, Fields.ID))
                .limit(most)) {
            entries.add(read(whole));
        }
        return entries;
    }

    /** Where an entry stands among the newest. */
    public String positionOf(Entry<E> entry) {
        return entry.at() + "|" + Keys.entry(Tenancy.current(), entry.stream(), entry.number());
    }

    /** The last entry of a stream at a moment, that moment included. */
    public Optional<Entry<E>> lastAt(String stream, Instant moment) {
        return Optional.ofNullable(wholes.find(Filters.and(of(stream), Filters.lte(Fields.MODIFIED, Date.from(moment))))
                        .sort(Sorts.descending(Fields.NUMBER))
                        .first())
                .map(this::read);
    }

    /**
     * Writes the next entry of a stream, as decided on its last one; as often as another comes between, it is decided again.
     *
     * @param key what it is written for; if there is an entry for it already, that one is the answer and nothing is written
     * @param decide may refuse by throwing
     */
    public Entry<E> append(String stream, String key, Function<Optional<Entry<E>>, Addition<E>> decide) {
        while (true) {
            // The head first: if it already holds the entry for this key, that is found and not decided on again.
            Optional<Entry<E>> head = head(stream);
            Optional<Entry<E>> written = find(key);
            if (written.isPresent()) {
                return written.get();
            }
            Addition<E> addition = decide.apply(head);
            long number = head.map(Entry::number).orElse(0L) + 1;
            Document document = document(stream, key, number, addition.content());
            Change change = changes.entry(collection, stream, number, addition.facts());
            change.into(document);
            if (inserted(document)) {
                changes.appended(collection, document, change, predecessor(stream, number));
                return new Entry<>(stream, number, key, addition.content(), change.at());
            }
        }
    }

    private static @Nullable String predecessor(String stream, long number) {
        return number == 1 ? null : Keys.entry(Tenancy.current(), stream, number - 1);
    }

    private boolean inserted(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private Document document(String stream, String key, long number, E content) {
        return new Document(Fields.ID, Keys.entry(Tenancy.current(), stream, number))
                .append(Fields.TENANT, Tenancy.current().value())
                .append(Fields.STREAM, stream)
                .append(Fields.NUMBER, number)
                .append(Fields.KEY, key)
                .append(Fields.STATE, states.write(content));
    }

    private Bson of(String stream) {
        return Filters.and(Filters.eq(Fields.TENANT, Tenancy.current().value()), Filters.eq(Fields.STREAM, stream));
    }

    private Entry<E> read(Whole<E> whole) {
        return new Entry<>(
                requireNonNull(whole.stream()),
                requireNonNull(whole.number()),
                requireNonNull(whole.key()),
                whole.state(),
                whole.modified());
    }
}
