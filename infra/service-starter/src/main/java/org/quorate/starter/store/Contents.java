package org.quorate.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/**
 * Large contents, such as papers, in pieces that are found by their id alone: whatever their size, one piece of one at a time is in
 * memory. Contents count only once a document names them, so they are written before it; written again under the same id they are the
 * same.
 */
public final class Contents {

    /** How many bytes a piece has, but for the last. */
    public static final int PIECE = 256 * 1024;

    private static final String BYTES = "bytes";

    private final MongoCollection<Document> pieces;

    Contents(MongoCollection<Document> pieces) {
        this.pieces = pieces;
    }

    public void write(String id, InputStream content) throws IOException {
        TenantId tenant = Tenancy.current();
        int number = 0;
        int length;
        do {
            byte[] piece = content.readNBytes(PIECE);
            length = piece.length;
            String key = Keys.entry(tenant, id, number++);
            Document document = new Document(Fields.ID, key)
                    .append(Fields.TENANT, tenant.value())
                    .append(BYTES, new Binary(piece));
            pieces.replaceOne(Filters.eq(Fields.ID, key), document, new ReplaceOptions().upsert(true));
        } while (length == PIECE);
    }

    public boolean has(String id) {
        return piece(Tenancy.current(), id, 0) != null;
    }

    /** The content from one of its bytes on; read piece by piece, by whatever thread, for the tenant at hand. */
    public InputStream open(String id, long from) throws IOException {
        TenantId tenant = Tenancy.current();
        byte[] first = piece(tenant, id, (int) (from / PIECE));
        if (first == null) throw new NoSuchElementException("no content from byte " + from + " of " + id);
        InputStream all = new SequenceInputStream(new Pieces(tenant, id, (int) (from / PIECE), first));
        all.skipNBytes(Math.min(from % PIECE, first.length));
        return all;
    }

    /** Takes away what no document names any more. */
    public void drop(String id) {
        TenantId tenant = Tenancy.current();
        int number = 0;
        while (pieces.deleteOne(Filters.eq(Fields.ID, Keys.entry(tenant, id, number)))
                        .getDeletedCount()
                > 0) {
            number++;
        }
    }

    private byte @Nullable [] piece(TenantId tenant, String id, int number) {
        Document found = pieces.find(Filters.eq(Fields.ID, Keys.entry(tenant, id, number)))
                .first();
        return found == null ? null : found.get(BYTES, Binary.class).getData();
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final TenantId tenant;
        private final String id;
        private int number;
        private byte @Nullable [] next;

        Pieces(TenantId tenant, String id, int number, byte[] first) {
            this.tenant = tenant;
            this.id = id;
            this.number = number;
            this.next = first;
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            byte[] piece = next;
            if (piece == null) throw new NoSuchElementException("the content is at its end");
            next = piece.length < PIECE ? null : piece(tenant, id, ++number);
            return new ByteArrayInputStream(piece);
        }
    }
}
