package org.quorate.starter.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Puts documents into a collection, those of many callers in one round trip; each is acknowledged, or refused, for itself. */
final class Inserting {

    private final MongoCollection<Document> collection;
    private final Batches<Document, Optional<MongoWriteException>> batches = new Batches<>(this::insert);

    Inserting(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * Returns once the document is in, as safe as the collection's write concern says.
     *
     * @throws MongoWriteException when it was refused
     */
    void insert(Document document) {
        Optional<MongoWriteException> refused = batches.ask(document);
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    private List<Optional<MongoWriteException>> insert(List<Document> documents) {
        List<Optional<MongoWriteException>> refusals =
                new ArrayList<>(Collections.nCopies(documents.size(), Optional.empty()));
        try {
            if (documents.size() == 1) {
                collection.insertOne(documents.getFirst());
            } else {
                collection.insertMany(documents, new InsertManyOptions().ordered(false));
            }
        } catch (MongoWriteException refused) {
            refusals.set(0, Optional.of(refused));
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null) {
                throw some;
            }
            some.getWriteErrors().forEach(error -> refusals.set(error.getIndex(), Optional.of(alone(error, some))));
        }
        return refusals;
    }

    private static MongoWriteException alone(BulkWriteError error, MongoBulkWriteException all) {
        return new MongoWriteException(
                new WriteError(error.getCode(), error.getMessage(), error.getDetails()),
                all.getServerAddress(),
                all.getErrorLabels());
    }
}
