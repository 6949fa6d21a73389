package org.quorate.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-ALL-1", "R-ALL-4"})
class BadInputTests {

    private static final String NOTES = "/api/gloucestershire-cc/notes";

    @Autowired
    Api api;

    private final String clerk = Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat");

    @Test
    void an_unknown_tenant_is_not_found() {
        ApiAnswer answer = api.as(clerk).post("/api/nowhere/notes", Map.of("text", "a", "amount", 1));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.rule()).isEqualTo("R-ALL-1");
    }

    @Test
    void a_token_of_another_tenant_finds_nothing() {
        String stranger = Tokens.of("tbc-clerk", Tenants.BOROUGH, "secretariat");

        assertThat(api.as(stranger)
                        .post(NOTES, Map.of("text", "a", "amount", 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_thing_of_another_tenant_is_not_found() {
        String id = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1)).id();

        assertThat(api.asAnyone().get("/api/tewkesbury-bc/notes/" + id).status())
                .isEqualTo(404);
        assertThat(api.asAnyone().get(NOTES + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void no_token_or_an_expired_one_is_401_and_the_wrong_role_403() {
        Map<String, Object> note = Map.of("text", "a", "amount", 1);

        assertThat(api.asAnyone().post(NOTES, note).status()).isEqualTo(401);
        assertThat(api.as(Tokens.expired("gcc-clerk", Tenants.COUNTY, "secretariat"))
                        .post(NOTES, note)
                        .status())
                .isEqualTo(401);
        assertThat(api.as("not.a.token").post(NOTES, note).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("gcc-dph", Tenants.COUNTY, "member"))
                        .post(NOTES, note)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_malformed_body_is_400() {
        assertThat(api.as(clerk).post(NOTES, "{\"text\": ").status()).isEqualTo(400);
        assertThat(api.as(clerk).post(NOTES, "").status()).isEqualTo(400);
        assertThat(api.as(clerk).post(NOTES, "[]").status()).isEqualTo(400);
    }

    @Test
    void a_number_too_large_to_be_meant_is_named() {
        ApiAnswer answer = api.as(clerk).post(NOTES, "{\"text\": \"a\", \"amount\": 99999999999}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/amount");
    }

    @Test
    void an_unknown_field_is_named() {
        ApiAnswer answer = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1, "colour", "blue"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/colour");
        assertThat(answer.rule()).isEqualTo("R-ALL-4");
    }

    @Test
    void a_value_of_the_wrong_kind_is_named() {
        ApiAnswer word = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", "many"));
        ApiAnswer digits = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", "1"));
        ApiAnswer fraction = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1.5));

        assertThat(word.status()).isEqualTo(400);
        assertThat(word.text("/errors/0/pointer")).isEqualTo("/amount");
        assertThat(digits.status()).isEqualTo(400);
        assertThat(fraction.status()).isEqualTo(400);
        assertThat(api.as(clerk).post(NOTES, Map.of("text", 7, "amount", 1)).text("/errors/0/pointer"))
                .isEqualTo("/text");
    }

    @Test
    void a_missing_field_is_named() {
        ApiAnswer answer = api.as(clerk).post(NOTES, Map.of("amount", 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/text");
    }

    @Test
    void a_broken_rule_is_422_and_names_it() {
        ApiAnswer answer = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", -1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/amount");
    }

    @Test
    void an_oversized_body_is_413() {
        ApiAnswer answer = api.as(clerk).post(NOTES, Map.of("text", "a".repeat(1_100_000), "amount", 1));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void an_unknown_path_method_or_content_type_is_a_problem_too() {
        assertThat(api.as(clerk).get("/api/gloucestershire-cc/nothing").status())
                .isEqualTo(404);
        assertThat(api.as(clerk).delete(NOTES).status()).isEqualTo(405);
        assertThat(api.as(clerk).get("/api/gloucestershire-cc/nothing").header("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void a_stale_If_Match_is_412_and_changes_nothing() {
        ApiAnswer added = api.as(clerk).post(NOTES, Map.of("text", "a", "amount", 1));
        String raising = NOTES + "/" + added.id() + "/raising";
        String first = added.header("ETag").orElseThrow();

        assertThat(api.as(clerk).ifMatch(first).post(raising).status()).isEqualTo(200);
        assertThat(api.as(clerk).ifMatch(first).post(raising).status()).isEqualTo(412);

        assertThat(api.asAnyone().get(NOTES + "/" + added.id()).at("/amount").asInt())
                .isEqualTo(2);
    }
}
