package org.quorate.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.store.Claim;
import org.quorate.starter.store.Fields;
import org.springframework.data.mongodb.core.MongoTemplate;

class RelayTests {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoTemplate mongo = new MongoTemplate(client, "tests");
    private final MongoCollection<Document> bodies = mongo.getCollection("bodies");

    private final List<String> sent = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Relay relay = new Relay(this::publish, new AuditTrail(mongo));

    @AfterEach
    void leave() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void what_was_sent_waits_no_longer() throws Exception {
        assertThat(relay.publish(List.of(written("a board", 1, 1)))).isEmpty();

        assertThat(sent).containsExactly("a board 1");
        assertThat(waitingIn("a board")).isNull();
    }

    @Test
    void what_cannot_be_sent_waits_on_and_holds_up_nothing_else() throws Exception {
        refused.add("a board 1");

        relay.publish(List.of(written("a board", 1, 1), written("another board", 1, 1)));

        assertThat(sent).containsExactly("another board 1");
        assertThat(waitingIn("a board")).isEqualTo(1);
        assertThat(waitingIn("another board")).isNull();
    }

    @Test
    void where_nothing_can_be_sent_nothing_is_taken_away() {
        refused.add("a board 1");
        Wake wake = written("a board", 1, 1);

        assertThatThrownBy(() -> relay.publish(List.of(wake))).isInstanceOf(ExecutionException.class);

        assertThat(waitingIn("a board")).isEqualTo(1);
    }

    @Test
    void of_several_words_about_one_document_the_newest_is_heeded() throws Exception {
        Wake first = written("a board", 1, 1);
        Wake second = written("a board", 2, 2);

        assertThat(relay.publish(List.of(second, first))).isEmpty();

        assertThat(sent).containsExactly("a board 1", "a board 2");
        assertThat(waitingIn("a board")).isNull();
    }

    @Test
    void an_older_word_that_comes_later_changes_nothing() throws Exception {
        Wake first = written("a board", 1, 1);
        relay.publish(List.of(written("a board", 2, 2)));

        assertThat(relay.publish(List.of(first))).isEmpty();

        assertThat(sent).containsExactly("a board 1", "a board 2");
    }

    @Test
    void what_is_written_in_the_meantime_stays_and_comes_next() throws Exception {
        Wake first = written("a board", 1, 1);
        written("a board", 2, 2);

        List<Wake> again = relay.publish(List.of(first));

        assertThat(sent).containsExactly("a board 1");
        assertThat(waitingIn("a board")).isEqualTo(1);
        relay.publish(again);
        assertThat(sent).containsExactly("a board 1", "a board 2");
        assertThat(waitingIn("a board")).isNull();
    }

    /** A document as its last write left it, in which events up to a number wait; the answer is that write's word. */
    private Wake written(String key, long version, int events) {
        List<Document> pending = IntStream.rangeClosed(1, events)
                .mapToObj(number -> new Document(PendingEvents.SEQUENCE, (long) number).append("about", key))
                .toList();
        bodies.deleteOne(new Document(Fields.ID, key));
        bodies.insertOne(new Document(Fields.ID, key)
                .append(Fields.VERSION, version)
                .append(Fields.PENDING, pending)
                .append(Fields.CLAIM, Claim.OWN));
        return new Wake(bodies, key, version, pending, null, Instant.now());
    }

    private CompletableFuture<?> publish(Document event) {
        String name = event.getString("about") + " " + PendingEvents.sequenceOf(event);
        if (refused.contains(name)) {
            return CompletableFuture.failedFuture(new IllegalStateException("too large"));
        }
        sent.add(name);
        return CompletableFuture.completedFuture(null);
    }

    private @Nullable Integer waitingIn(String key) {
        List<Document> pending = mongo.getCollection("bodies")
                .find(new Document(Fields.ID, key))
                .first()
                .getList(Fields.PENDING, Document.class);
        return pending == null ? null : pending.size();
    }
}
