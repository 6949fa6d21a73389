package org.quorate.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LeavingWordTests {

    private static final int MANY = 500;
    private static final MongoClient NEVER_ASKED = MongoClients.create();
    private static final MongoCollection<Document> COLLECTION =
            NEVER_ASKED.getDatabase("tests").getCollection("ballots");

    private final Outbox outbox = new Outbox();

    @AfterAll
    static void close() {
        NEVER_ASKED.close();
    }

    @Test
    void an_event_is_next_at_once() throws InterruptedException {
        outbox.wake(wake("a motion", Instant.now(), event()));

        assertThat(outbox.next(MANY, 0)).hasSize(1);
    }

    @Test
    void what_only_the_audit_trail_is_to_hear_waits_a_moment() throws InterruptedException {
        outbox.wake(wake("a ballot", Instant.now(), PendingEvents.audit(1)));

        assertThat(outbox.next(MANY, 1)).isEmpty();
        assertThat(outbox.isEmpty()).isFalse();
    }

    @Test
    void and_then_goes_together_with_all_that_gathered() throws InterruptedException {
        outbox.wake(wake("a ballot", Instant.now().minusSeconds(2), PendingEvents.audit(1)));
        outbox.wake(wake("another ballot", Instant.now(), PendingEvents.audit(1)));

        assertThat(outbox.next(MANY, 1)).extracting(Wake::key).containsExactly("a ballot", "another ballot");
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void it_waits_no_longer_when_the_relay_stops() throws InterruptedException {
        outbox.wake(wake("a ballot", Instant.now(), PendingEvents.audit(1)));

        assertThat(outbox.next(MANY, 0)).hasSize(1);
    }

    @Test
    void an_entry_beside_an_event_goes_with_it() throws InterruptedException {
        outbox.wake(wake("a motion", Instant.now(), event(), PendingEvents.audit(2)));

        assertThat(outbox.next(MANY, 1)).hasSize(1);
    }

    @Test
    void what_a_document_gathers_that_is_written_again_and_again_does_not_wait() throws InterruptedException {
        Document[] ofNineWrites =
                IntStream.rangeClosed(1, 9).mapToObj(PendingEvents::audit).toArray(Document[]::new);

        outbox.wake(wake("a roster", Instant.now(), ofNineWrites));

        assertThat(outbox.next(MANY, 1)).hasSize(1);
    }

    private static Document event() {
        return new Document(PendingEvents.SEQUENCE, 1L).append("topic", "meetings");
    }

    private static Wake wake(String key, Instant at, Document... pending) {
        return new Wake(COLLECTION, key, 1, List.of(pending), null, at);
    }
}
