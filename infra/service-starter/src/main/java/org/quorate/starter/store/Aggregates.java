package org.quorate.starter.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.starter.tenancy.Tenancy;

/**
 * The things of one kind. A change is one atomic write of one document: its new state, the events it causes, the record of who
 * changed it, and the mark that this command has been done. All of it for the tenant at hand, and no other.
 *
 * @param <D> the document's state: a record of its own, apart from the domain
 */
public final class Aggregates<D> {

    private static final int REMEMBERED_COMMANDS = 500;
    private static final int SCANNED_AT_ONCE = 10_000;

    private final MongoCollection<Document> collection;
    private final Inserting inserting;
    private final States<D> states;
    private final Changes changes;

    Aggregates(MongoCollection<Document> collection, States<D> states, Changes changes) {
        this.collection = collection;
        this.inserting = new Inserting(collection);
        this.states = states;
        this.changes = changes;
    }

    /** The thing as it stands, to be shown. */
    public Optional<Stored<D>> find(String id) {
        return document(id).map(states::read);
    }

    /**
     * The thing as it stands, to be changed.
     *
     * @throws AlreadyDone when the command at hand has changed it before
     */
    public Optional<Stored<D>> forChange(String id) {
        Optional<Document> document = document(id);
        document.ifPresent(Done::refuseRepetition);
        return document.map(states::read);
    }

    /**
     * A new thing with what it causes.
     *
     * @throws AlreadyDone when the command at hand has made it before
     */
    public Stored<D> add(String id, D state, List<? extends Fact> facts) {
        Change change = changes.first(collection, id, facts);
        Document document = new Document(Fields.ID, Keys.of(Tenancy.current(), id))
                .append(Fields.TENANT, Tenancy.current().value())
                .append(Fields.STATE, states.write(state));
        change.into(document);
        try {
            inserting.insert(document);
        } catch (MongoWriteException refused) {
            throw existing(id, refused);
        }
        changes.written(collection, Keys.of(Tenancy.current(), id), change);
        return states.read(document);
    }

    /**
     * The thing changed, with what that causes.
     *
     * @throws StaleWrite when another write came between
     * @throws StaleRevision when the caller's If-Match is not the version that stands
     */
    public Stored<D> save(Stored<D> loaded, D next, List<? extends Fact> facts) {
        Preconditions.check(loaded.version());
        Change change = changes.next(collection, loaded.id(), loaded.revision(), facts);
        Bson unchanged = new Document(Fields.ID, Keys.of(Tenancy.current(), loaded.id()))
                .append(Fields.VERSION, loaded.version());
        Document update = change.update(states.write(next), REMEMBERED_COMMANDS);
        if (collection.updateOne(unchanged, update).getMatchedCount() == 0) {
            throw new StaleWrite(loaded.id());
        }
        Preconditions.passed();
        changes.written(collection, Keys.of(Tenancy.current(), loaded.id()), change);
        return new Stored<>(loaded.id(), next, change.revision(), change.at());
    }

    /** Those of the tenant whose state has all these values (by dotted path below the state), in the order of their ids. */
    public List<Stored<D>> where(Map<String, ?> values, @Nullable String afterId, int most) {
        return list(values, afterId, most);
    }

    /** Of all the tenant's whose state has all these values what is read in it by hand: for those of which there are thousands. */
    public <R> List<R> scan(Map<String, ?> values, Function<Document, R> read) {
        Document filter = new Document(Fields.TENANT, Tenancy.current().value());
        values.forEach((path, value) -> filter.append(Fields.STATE + "." + path, value));
        return collection
                .find(filter)
                .projection(new Document(Fields.ID, 0).append(Fields.STATE, 1))
                .batchSize(SCANNED_AT_ONCE)
                .map(document -> read.apply(document.get(Fields.STATE, Document.class)))
                .into(new ArrayList<>());
    }

    /** Those of the tenant with these ids that there are, in the order of their ids. */
    public List<Stored<D>> those(Collection<String> ids) {
        List<String> keys =
                ids.stream().map(id -> Keys.of(Tenancy.current(), id)).toList();
        List<Stored<D>> read = new ArrayList<>();
        for (Document document : collection.find(Filters.in(Fields.ID, keys)).sort(Sorts.ascending(Fields.ID))) {
            read.add(states.read(document));
        }
        return read;
    }

    /** All of the tenant, in the order of their ids. */
    public List<Stored<D>> all() {
        return list(Map.of(), null, Integer.MAX_VALUE);
    }

    private List<Stored<D>> list(Map<String, ?> values, @Nullable String afterId, int most) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Filters.eq(Fields.TENANT, Tenancy.current().value()));
        values.forEach((path, value) -> parts.add(Filters.eq(Fields.STATE + "." + path, value)));
        if (afterId != null) {
            parts.add(Filters.gt(Fields.ID, Keys.of(Tenancy.current(), afterId)));
        }
        FindIterable<Document> found = collection.find(Filters.and(parts)).sort(Sorts.ascending(Fields.ID));
        List<Stored<D>> read = new ArrayList<>();
        for (Document document : most == Integer.MAX_VALUE ? found : found.limit(most)) {
            read.add(states.read(document));
        }
        read.sort(Comparator.comparing(Stored::id));
        return read;
    }

    private Optional<Document> document(String id) {
        return Optional.ofNullable(collection
                .find(Filters.eq(Fields.ID, Keys.of(Tenancy.current(), id)))
                .first());
    }

    private RuntimeException existing(String id, MongoWriteException refused) {
        if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            return refused;
        }
        document(id).ifPresent(Done::refuseRepetition);
        return new StaleWrite(id);
    }
}
