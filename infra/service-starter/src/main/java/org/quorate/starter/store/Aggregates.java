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

    /** More than are looked through at a time, so that one answer of the store holds them. */
    private static final int ALL_AT_ONCE = 10_000;

    private final MongoCollection<Document> collection;
    private final MongoCollection<Whole<D>> wholes;
    private final MongoCollection<States.Alone<D>> alone;
    private final Inserting inserting;
    private final States<D> states;
    private final Changes changes;

    Aggregates(MongoCollection<Document> collection, States<D> states, Changes changes) {
        this.collection = collection;
        this.wholes = states.wholesOf(collection);
        this.alone = states.aloneOf(collection);
        this.inserting = new Inserting(collection);
        this.states = states;
        this.changes = changes;
    }

    /** The thing as it stands, to be shown. */
    public Optional<Stored<D>> find(String id) {
        return whole(id).map(Whole::stored);
    }

    /**
     * The thing as it stands, to be changed.
     *
     * @throws AlreadyDone when the command at hand has changed it before
     */
    public Optional<Stored<D>> forChange(String id) {
        return whole(id).map(Whole::unlessDone).map(Whole::stored);
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
        return new Stored<>(id, state, change.revision(), change.at());
    }

    /**
     * The thing changed, with what that causes.
     *
     * @throws StaleWrite when another write came between
     * @throws StaleRevision when the caller's If-Match is not the version that stands
     */
    public Stored<D> save(Stored<D> loaded, D next, List<? extends Fact> facts) {
        return save(loaded.id(), loaded.revision(), next, facts);
    }

    /** The same, of what was loaded in this revision. */
    public Stored<D> save(String id, Revision loaded, D next, List<? extends Fact> facts) {
        Preconditions.check(loaded.version());
        Change change = changes.next(collection, id, loaded, facts);
        String key = Keys.of(Tenancy.current(), id);
        Bson unchanged = new Document(Fields.ID, key).append(Fields.VERSION, loaded.version());
        Document update = change.update(states.write(next), REMEMBERED_COMMANDS);
        if (collection.updateOne(unchanged, update).getMatchedCount() == 0) {
            throw new StaleWrite(id);
        }
        Preconditions.passed();
        changes.written(collection, key, change);
        return new Stored<>(id, next, change.revision(), change.at());
    }

    /** Those of the tenant whose state has all these values (by dotted path below the state), in the order of their ids. */
    public List<Stored<D>> where(Map<String, ?> values, @Nullable String afterId, int most) {
        return list(values, afterId, most);
    }

    /** The states alone, in no order, of all of the tenant's that have all these values: for those of which there are thousands. */
    public List<D> statesWhere(Map<String, ?> values) {
        Document filter = new Document(Fields.TENANT, Tenancy.current().value());
        values.forEach((path, value) -> filter.append(Fields.STATE + "." + path, value));
        return alone.find(filter)
                .projection(new Document(Fields.ID, 0).append(Fields.STATE, 1))
                .batchSize(ALL_AT_ONCE)
                .map(States.Alone::state)
                .into(new ArrayList<>());
    }

    /** Those of the tenant with these ids that there are, in the order of their ids. */
    public List<Stored<D>> those(Collection<String> ids) {
        List<String> keys =
                ids.stream().map(id -> Keys.of(Tenancy.current(), id)).toList();
        return wholes.find(Filters.in(Fields.ID, keys))
                .sort(Sorts.ascending(Fields.ID))
                .map(Whole::stored)
                .into(new ArrayList<>());
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
        FindIterable<Whole<D>> found = wholes.find(Filters.and(parts)).sort(Sorts.ascending(Fields.ID));
        List<Stored<D>> read = (most == Integer.MAX_VALUE ? found.batchSize(ALL_AT_ONCE) : found.limit(most))
                .map(Whole::stored)
                .into(new ArrayList<>());
        read.sort(Comparator.comparing(Stored::id));
        return read;
    }

    private Optional<Whole<D>> whole(String id) {
        return Optional.ofNullable(wholes.find(Filters.eq(Fields.ID, Keys.of(Tenancy.current(), id)))
                .first());
    }

    private RuntimeException existing(String id, MongoWriteException refused) {
        if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            return refused;
        }
        whole(id).ifPresent(Whole::unlessDone);
        return new StaleWrite(id);
    }
}
