package org.quorate.starter.store;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.quorate.starter.records.Codecs;

/** Turns states into parts of documents and back, straight to and from the bytes that the store is sent. */
final class States<D> {

    private final CodecRegistry codecs;
    private final Codec<D> states;

    States(CodecRegistry drivers, Class<D> type) {
        this.codecs = Codecs.over(drivers);
        this.states = codecs.get(type);
    }

    /** The state as a part of a document that is about to be written. */
    BsonDocument write(D state) {
        return new BsonDocumentWrapper<>(state, states);
    }

    /** A document of which nothing but the state is asked for. */
    record Alone<D>(D state) {}

    /** The same collection, its documents to be read. */
    MongoCollection<Whole<D>> wholesOf(MongoCollection<Document> collection) {
        return read(collection, Whole.class);
    }

    /** The same collection, nothing but the states to be read. */
    MongoCollection<Alone<D>> aloneOf(MongoCollection<Document> collection) {
        return read(collection, Alone.class);
    }

    // A class object knows nothing of the type of the state; its codec is asked for with it.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private <R> MongoCollection<R> read(MongoCollection<Document> collection, Class<?> around) {
        Codec<R> codec = (Codec<R>) (Codec) codecs.get(around, List.of(states.getEncoderClass()));
        return collection
                .withCodecRegistry(CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), codecs))
                .withDocumentClass(codec.getEncoderClass());
    }
}
