package org.quorate.starter.store;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

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

    /** The same collection, to be read from. */
    MongoCollection<Whole<D>> in(MongoCollection<Document> collection) {
        Codec<Whole<D>> wholes = wholes();
        return collection
                .withCodecRegistry(CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(wholes), codecs))
                .withDocumentClass(wholes.getEncoderClass());
    }

    // A class object knows nothing of the type of the state; its codec is asked for with it.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Codec<Whole<D>> wholes() {
        return (Codec<Whole<D>>) (Codec) codecs.get(Whole.class, List.of(states.getEncoderClass()));
    }
}
