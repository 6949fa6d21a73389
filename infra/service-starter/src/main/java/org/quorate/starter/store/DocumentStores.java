package org.quorate.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.quorate.starter.outbox.Outbox;
import org.quorate.starter.records.Codecs;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens the collections of a service, with their indexes, and hands them to the relay. */
public final class DocumentStores {

    private final MongoTemplate mongo;
    private final Changes changes;
    private final Outbox outbox;

    public DocumentStores(MongoTemplate mongo, Changes changes, Outbox outbox) {
        this.mongo = mongo;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** A collection of aggregates; {@code indexed} are paths below the state by which they are listed. */
    public <D> Aggregates<D> aggregates(String name, Class<D> state, String... indexed) {
        MongoCollection<Document> collection = open(name);
        for (String path : indexed) {
            collection.createIndex(Indexes.ascending(Fields.TENANT, Fields.STATE + "." + path, Fields.ID));
        }
        return new Aggregates<>(collection, new States<>(collection.getCodecRegistry(), state), changes);
    }

    /** A collection of journals. */
    public <E> Journal<E> journal(String name, Class<E> content) {
        MongoCollection<Document> collection = open(name);
        collection.createIndex(Indexes.ascending(Fields.TENANT, Fields.KEY), new IndexOptions().unique(true));
        collection.createIndex(Indexes.descending(Fields.TENANT, Fields.STREAM, Fields.NUMBER));
        collection.createIndex(Indexes.descending(Fields.TENANT, Fields.MODIFIED, Fields.ID));
        return new Journal<>(collection, new States<>(collection.getCodecRegistry(), content), changes);
    }

    /** A collection whose documents are records and nothing more, as of a projection; it is not for what others are told of. */
    public <R> MongoCollection<R> records(String name, Class<R> type) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        return collection
                .withCodecRegistry(Codecs.over(collection.getCodecRegistry()))
                .withDocumentClass(type);
    }

    /** A collection of large contents. */
    public Contents contents(String name) {
        return new Contents(mongo.getCollection(name));
    }

    private MongoCollection<Document> open(String name) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        // The pairs with _id are what a conditional update is found by; the embedded store uses an index only for
        // equality on exactly its keys.
        collection.createIndex(Indexes.ascending(Fields.ID, Fields.VERSION), new IndexOptions().unique(true));
        collection.createIndex(Indexes.ascending(Fields.ID, Fields.CLAIM), new IndexOptions().unique(true));
        collection.createIndex(Indexes.ascending(Fields.TENANT, Fields.ID));
        collection.createIndex(Indexes.ascending(Fields.PENDING_SINCE), new IndexOptions().sparse(true));
        outbox.watch(collection);
        return collection;
    }
}
