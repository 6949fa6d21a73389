package org.quorate.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.contracts.membership.ConstitutionAdopted;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Infrastructure;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Rule({"R-ALL-2", "R-ALL-3"})
class EventsTests {

    private static final String NOTES = "/api/gloucestershire-cc/notes";

    @Autowired
    Api api;

    @Autowired
    Noting noting;

    @Autowired
    MongoTemplate mongo;

    private final String clerk = Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat");

    @Test
    void a_change_and_its_event_are_one_write_and_the_event_is_a_CloudEvent_in_order() {
        String id = add();
        for (int i = 0; i < 20; i++) {
            api.as(clerk).post(NOTES + "/" + id + "/raising");
        }

        try (Events events = Events.on("membership")) {
            events.await(ConstitutionAdopted.class, fact -> fact.bodyId().equals(id) && fact.version() == 21);
            List<CloudEvent> own = events.soFar().stream()
                    .filter(event -> id.equals(event.getSubject()))
                    .toList();
            assertThat(own)
                    .extracting(event ->
                            Events.read(event, ConstitutionAdopted.class).version())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 21).mapToObj(n -> (int) n).toList());
            assertThat(own)
                    .extracting(event -> Long.valueOf(String.valueOf(event.getExtension("sequence"))))
                    .isSorted();
            assertThat(own.getFirst().getType()).isEqualTo("org.quorate.membership.constitution-adopted.v1");
            assertThat(own.getFirst().getExtension("tenant")).isEqualTo(Tenants.COUNTY);
            assertThat(own.getFirst().getExtension("correlationid")).isNotNull();
        }
        await().untilAsserted(() -> assertThat(mongo.getCollection("notes")
                        .find(new Document("_id", Tenants.COUNTY + "/" + id))
                        .first())
                .doesNotContainKey("pending"));
    }

    @Test
    void changes_at_the_same_moment_all_take_effect_and_their_events_keep_their_order() throws Exception {
        String id = add();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<ApiAnswer>> raises = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                raises.add(() -> api.as(clerk).post(NOTES + "/" + id + "/raising"));
            }
            threads.invokeAll(raises);
        }

        int reached = api.asAnyone().get(NOTES + "/" + id).at("/amount").asInt();
        try (Events events = Events.on("membership")) {
            events.await(ConstitutionAdopted.class, fact -> fact.bodyId().equals(id) && fact.version() == reached);
            List<Integer> versions = events.soFar().stream()
                    .filter(event -> id.equals(event.getSubject()))
                    .map(event -> Events.read(event, ConstitutionAdopted.class).version())
                    .toList();
            assertThat(versions).isSorted().contains(1, reached);
        }
        assertThat(reached).isEqualTo(41);
    }

    @Test
    void events_that_a_crash_left_behind_are_swept_up() {
        String id = UUID.randomUUID().toString();
        mongo.getCollection("notes")
                .insertOne(leftBehind(id, "{\"bodyId\":\"" + id + "\",\"version\":7,\"inForceFrom\":\"2019-01-01\"}"));

        try (Events events = Events.on("membership")) {
            assertThat(events.await(
                                    ConstitutionAdopted.class,
                                    fact -> fact.bodyId().equals(id))
                            .version())
                    .isEqualTo(7);
        }
    }

    @Test
    void an_event_that_cannot_be_sent_does_not_hold_up_those_of_others() {
        String lost = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        mongo.getCollection("notes")
                .insertMany(List.of(
                        leftBehind(lost, "there is no such topic", "{}"),
                        leftBehind(other, "{\"bodyId\":\"" + other + "\",\"version\":1}")));

        try (Events events = Events.on("membership")) {
            events.await(ConstitutionAdopted.class, fact -> fact.bodyId().equals(other));
        }
    }

    @Test
    void an_event_of_many_million_bytes_is_sent() {
        String id = UUID.randomUUID().toString();
        String names = "x".repeat(8_000_000);
        mongo.getCollection("notes")
                .insertOne(leftBehind(id, "{\"bodyId\":\"" + id + "\",\"version\":1,\"names\":\"" + names + "\"}"));

        try (Events events = Events.on("membership")) {
            events.await(ConstitutionAdopted.class, fact -> fact.bodyId().equals(id));
        }
    }

    @Test
    void an_event_heard_twice_takes_effect_once() {
        String id = add();
        String event = UUID.randomUUID().toString();
        MeetingCalled meeting = new MeetingCalled("m1", id, Instant.EPOCH, null);
        try (Events events = Events.on("meetings")) {
            events.tell(event, meeting, Tenants.COUNTY, "m1", 1);
            events.tell(event, meeting, Tenants.COUNTY, "m1", 1);
            events.tell(new MeetingCalled("m2", id, Instant.EPOCH, null), Tenants.COUNTY, "m1", 2);
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heardBy(id)).isEqualTo(2));
    }

    @Test
    void a_poison_event_goes_to_its_dead_letter_topic_and_the_next_is_handled() {
        String id = add();
        try (Events events = Events.on("meetings");
                DeadLetters dead = new DeadLetters(Infrastructure.brokers(), "meetings.sample.dead-letters")) {
            dead.tellNonsense("meetings", "gloucestershire-cc:m3");
            events.tell(new MeetingCalled("m3", "fails", Instant.EPOCH, null), Tenants.COUNTY, "m3", 1);
            events.tell(new MeetingCalled("m3", id, Instant.EPOCH, null), Tenants.COUNTY, "m3", 2);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(heardBy(id)).isEqualTo(1));
            assertThat(dead.causes(2))
                    .anyMatch(cause -> cause.contains("not a CloudEvent"))
                    .anyMatch(cause -> cause.contains("this one always fails"));
        }
    }

    @Test
    void entries_of_a_journal_have_no_gap_however_many_write_at_once_and_one_entry_for_a_key() throws Exception {
        String stream = UUID.randomUUID().toString();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> writes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = stream + "-" + i % 20;
                writes.add(() -> Tenancy.in(new TenantId(Tenants.COUNTY), () -> noting.line(stream, key)));
            }
            assertThat(threads.invokeAll(writes))
                    .extracting(written -> written.get())
                    .containsOnlyElementsOf(
                            LongStream.rangeClosed(1, 20).boxed().toList());
        }

        try (Events events = Events.on("membership")) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(events.soFar())
                            .filteredOn(event -> stream.equals(event.getSubject()))
                            .hasSize(20));
            assertThat(events.soFar())
                    .filteredOn(event -> stream.equals(event.getSubject()))
                    .extracting(event -> Long.valueOf(String.valueOf(event.getExtension("sequence"))))
                    .isSorted();
        }
    }

    @Test
    void every_change_stands_in_the_audit_trail_that_an_auditor_reads() {
        String id = add();
        api.as(clerk).post(NOTES + "/" + id + "/raising");
        String trail = "/api/gloucestershire-cc/audit/sample?about=" + id;

        await().untilAsserted(() -> assertThat(api.as(Tokens.of("auditor", Tenants.COUNTY, "auditor"))
                        .get(trail)
                        .at("/items"))
                .hasSize(2));
        ApiAnswer read = api.as(Tokens.of("auditor", Tenants.COUNTY, "auditor")).get(trail);
        assertThat(read.text("/items/1/account")).isEqualTo("gcc-clerk");
        assertThat(read.text("/items/1/action")).endsWith("/raising");
        assertThat(read.at("/items/1/fromVersion").asInt()).isEqualTo(1);
        assertThat(api.as(clerk).get(trail).status()).isEqualTo(403);
        assertThat(api.asAnyone().get(trail).status()).isEqualTo(401);
    }

    private String add() {
        return api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1)).id();
    }

    /** A document whose events an instance that is no more had claimed and not published. */
    private static Document leftBehind(String id, String data) {
        return leftBehind(id, "membership", data);
    }

    private static Document leftBehind(String id, String topic, String data) {
        Document event = new Document("id", UUID.randomUUID().toString())
                .append("sequence", 1L)
                .append("topic", topic)
                .append("type", "org.quorate.membership.constitution-adopted.v1")
                .append("tenant", Tenants.COUNTY)
                .append("aggregate", id)
                .append("time", java.util.Date.from(Instant.now()))
                .append("data", data);
        return new Document("_id", Tenants.COUNTY + "/" + id)
                .append("tenant", Tenants.COUNTY)
                .append("version", 1L)
                .append("sequence", 1L)
                .append("pending", List.of(event))
                .append("pendingSince", java.util.Date.from(Instant.now().minusSeconds(60)))
                .append("claim", "an instance that is no more")
                .append("claimedUntil", java.util.Date.from(Instant.now().minusSeconds(50)));
    }

    private int heardBy(String id) {
        return api.asAnyone().get(NOTES + "/" + id).at("/heard").asInt();
    }
}
