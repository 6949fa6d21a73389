package org.quorate.meetings.calendar.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings.Due;
import org.quorate.starter.store.Fields;

/** Looks, over all tenants, for meetings whose time has come; each is then handled for its own tenant. */
final class DueMeetings {

    private static final String CONVENED_FOR = Fields.STATE + ".convenedFor";
    private static final String STATUS = Fields.STATE + ".status.word";
    private static final List<String> ONGOING = List.of("called", "published", "in session");

    private final MongoCollection<Document> collection;

    DueMeetings(MongoCollection<Document> collection) {
        this.collection = collection;
        collection.createIndex(Indexes.ascending(CONVENED_FOR));
    }

    List<Due> between(Instant from, Instant until) {
        List<Due> due = new ArrayList<>();
        for (Document found : collection
                .find(Filters.and(
                        Filters.gte(CONVENED_FOR, Date.from(from)),
                        Filters.lte(CONVENED_FOR, Date.from(until)),
                        Filters.in(STATUS, ONGOING)))
                .projection(Projections.include(Fields.ID, Fields.TENANT))) {
            due.add(due(found.getString(Fields.TENANT), found.getString(Fields.ID)));
        }
        return due;
    }

    private static Due due(String tenant, String key) {
        return new Due(tenant, MeetingId.of(key.substring(tenant.length() + 1)));
    }
}
