package org.quorate.starter.store;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Turns a state into a document's part and back. */
final class States<D> {

    private final MongoConverter converter;
    private final Class<D> type;

    States(MongoConverter converter, Class<D> type) {
        this.converter = converter;
        this.type = type;
    }

    Document write(D state) {
        Document written = new Document();
        converter.write(state, written);
        return written;
    }

    Stored<D> read(Document document) {
        D state = converter.read(type, document.get(Fields.STATE, Document.class));
        Date modified = document.getDate(Fields.MODIFIED);
        return new Stored<>(
                Keys.idOf(document.getString(Fields.ID)),
                state,
                revisionOf(document),
                Instant.ofEpochMilli(modified.getTime()));
    }

    private static Revision revisionOf(Document document) {
        List<Document> pending = document.getList(Fields.PENDING, Document.class, List.of());
        return new Revision(
                document.getLong(Fields.VERSION),
                document.getLong(Fields.SEQUENCE),
                pending,
                Claim.isHeldElsewhere(document));
    }
}
