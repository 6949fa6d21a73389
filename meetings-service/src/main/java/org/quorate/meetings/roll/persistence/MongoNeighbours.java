package org.quorate.meetings.roll.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.quorate.meetings.roll.application.KnownBodies;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Neighbours;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Bodies that have been heard of, in a collection of their own beside those of the tenants: it holds nothing but what is public. */
@Component
final class MongoNeighbours implements Neighbours, KnownBodies {

    private static final String COLLECTION = "bodies-heard-of";

    private final MongoTemplate mongo;

    MongoNeighbours(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Neighbour> find(BodyId body) {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(Filters.eq("_id", body.toString()))
                        .first())
                .map(found -> new Neighbour(body, found.getString("name"), found.getString("host")));
    }

    @Override
    public void keep(Neighbour body) {
        String id = body.body().toString();
        mongo.getCollection(COLLECTION)
                .replaceOne(
                        Filters.eq("_id", id),
                        new Document("_id", id).append("name", body.name()).append("host", body.host()),
                        new ReplaceOptions().upsert(true));
    }
}
