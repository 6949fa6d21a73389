package org.quorate.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Rule("R-ALL-4")
class IdempotencyTests {

    private static final String NOTES = "/api/gloucestershire-cc/notes";

    @Autowired
    Api api;

    @Autowired
    MongoTemplate mongo;

    private final String clerk = Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat");
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_key_and_body_get_the_same_answer_and_one_effect() {
        ApiAnswer first = api.as(clerk).withKey(key).post(NOTES, Map.of("text", "a", "amount", 1));
        ApiAnswer second = api.as(clerk).withKey(key).post(NOTES, Map.of("text", "a", "amount", 1));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.raw().body()).isEqualTo(first.raw().body());
    }

    @Test
    void the_same_key_with_another_body_is_422_and_nothing_is_stored() {
        api.as(clerk).withKey(key).post(NOTES, Map.of("text", "a", "amount", 1));
        long before = mongo.getCollection("notes").countDocuments();

        ApiAnswer answer = api.as(clerk).withKey(key).post(NOTES, Map.of("text", "b", "amount", 1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(mongo.getCollection("notes").countDocuments()).isEqualTo(before);
    }

    @Test
    void a_repetition_after_a_crash_before_the_answer_finds_the_thing_made() {
        ApiAnswer first = api.as(clerk).withKey(key).post(NOTES, Map.of("text", "a", "amount", 1));
        theAnswerWasNeverKept();

        ApiAnswer second = api.as(clerk).withKey(key).post(NOTES, Map.of("text", "a", "amount", 1));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_repetition_after_a_crash_before_the_answer_does_not_change_the_thing_twice() {
        String id = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1)).id();
        String raising = NOTES + "/" + id + "/raising";
        api.as(clerk).withKey(key).post(raising);
        theAnswerWasNeverKept();

        ApiAnswer second = api.as(clerk).withKey(key).post(raising);

        assertThat(second.at("/amount").asInt()).isEqualTo(2);
        assertThat(second.header("Location")).contains(NOTES + "/" + id);
    }

    private void theAnswerWasNeverKept() {
        mongo.getCollection("idempotency-keys").deleteOne(new Document("_id", "gcc-clerk/" + key));
    }
}
