package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.roll.domain.Bodies;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Api;
import org.quorate.testkit.Events;
import org.quorate.testkit.Infrastructure;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-2")
class HearingRostersTests {

    @Autowired
    private Api api;

    @Autowired
    private Bodies bodies;

    @Test
    void keeps_the_newest_whatever_order_they_come_in_and_however_often() {
        String body = Clerk.newId();
        Clerk clerk = new Clerk(api, Tenants.BOROUGH);
        clerk.hasHeard(Ilp.roster(body, "inactive"), 3);
        try (Events events = Events.on("rosters")) {
            events.tell(Ilp.roster(body, "active"), Tenants.BOROUGH, body, 2);
            String told = events.tell(Ilp.roster(body, "dissolved"), Tenants.BOROUGH, body, 4);
            events.tell(told, Ilp.roster(body, "dissolved"), Tenants.BOROUGH, body, 4);
        }

        assertThat(Clerk.awaits(
                                () -> clerk.post("/meetings", Map.of("body", body, "startsAt", "2199-01-01T10:00:00Z")),
                                answer -> answer.text("/detail").contains("dissolved"))
                        .rule())
                .isEqualTo("R-MEM-18");
    }

    @Test
    @Rule("R-ALL-1")
    void keeps_a_body_for_its_own_tenant_alone() {
        String body = Clerk.newId();
        new Clerk(api, Tenants.BOROUGH).hasHeard(Ilp.roster(body, "active"), 1);

        assertThat(Tenancy.in(new TenantId(Tenants.BOROUGH), () -> bodies.find(BodyId.of(body))))
                .isPresent();
        assertThat(Tenancy.in(new TenantId(Tenants.COUNTY), () -> bodies.find(BodyId.of(body))))
                .isEmpty();
    }

    @Test
    void sets_a_poison_event_aside_with_its_cause_and_goes_on_to_the_next() {
        String body = Clerk.newId();
        String poison = "{\"bodyId\": 7, \"seats\": \"none\"} " + UUID.randomUUID();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", Infrastructure.brokers()),
                        new StringSerializer(),
                        new StringSerializer());
                Events events = Events.on("rosters")) {
            producer.send(poisonous(body, poison));
            producer.flush();
            events.tell(Ilp.roster(body, "active"), Tenants.BOROUGH, body, 2);
        }
        new Clerk(api, Tenants.BOROUGH).hasHeard(Ilp.roster(body, "active"), 3);

        assertThat(deadLetters()).anySatisfy(letter -> {
            assertThat(letter.value()).isEqualTo(poison);
            assertThat(new String(
                            letter.headers()
                                    .lastHeader("kafka_dlt-exception-stacktrace")
                                    .value(),
                            StandardCharsets.UTF_8))
                    .contains("cannot be read as a Roster");
        });
    }

    private static ProducerRecord<String, String> poisonous(String body, String data) {
        ProducerRecord<String, String> message = new ProducerRecord<>("rosters", Tenants.BOROUGH + ":" + body, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/test",
                        "ce_type",
                                org.quorate.contracts.Fact.typeOf(Roster.class).value(),
                        "ce_subject", body,
                        "ce_time", "2019-05-14T10:00:00Z",
                        "ce_tenant", Tenants.BOROUGH,
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static List<ConsumerRecord<String, String>> deadLetters() {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Infrastructure.brokers(),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("rosters.meetings.dead-letters"));
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (found.isEmpty() && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
