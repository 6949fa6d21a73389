package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.Story;
import org.quorate.local.people.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the door says to bad input: one clear problem answer each, and nothing stored (R-ALL-4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String ORGANISATIONS = "/api/" + Story.BOROUGH + "/organisations";
    private static final String GOOD = "{\"name\": \"Parish council\", \"sector\": \"Local government\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private Told told;
    private Board board;
    private String clerk;

    @BeforeAll
    void start(@TempDir Path data) {
        told = Told.on(data);
        told.story().registerTenants();
        board = told.story().formLocalityPartnership();
        clerk = new Tokens(told.suite().issuer()).of("tbc-clerk");
    }

    @AfterAll
    void stop() {
        told.close();
    }

    @Test
    void an_unknown_tenant_is_404() throws Exception {
        refused(post("/api/no-such-council/organisations", GOOD, "X", "1"), 404);
        refused(get("/api/no-such-council/meetings"), 404);
    }

    @Test
    void another_tenants_id_is_404() throws Exception {
        refused(get("/api/" + Story.COUNTY + "/bodies/" + board.id()), 404);
    }

    @Test
    void another_tenants_token_is_404() throws Exception {
        long before = stored();

        refused(post("/api/" + Story.COUNTY + "/organisations", GOOD, "X", "1"), 404);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void malformed_JSON_an_unknown_field_and_a_wrong_type_are_400_and_name_the_place() throws Exception {
        long before = stored();

        refused(post(ORGANISATIONS, "{\"name\": ", "X", "1"), 400);
        JsonNode unknown =
                refused(post(ORGANISATIONS, "{\"name\":\"a\",\"sector\":\"b\",\"colour\":1}", "X", "1"), 400);
        JsonNode mistyped = refused(post(ORGANISATIONS, "{\"name\":[1],\"sector\":\"b\"}", "X", "1"), 400);

        assertThat(unknown.at("/errors/0/pointer").asString()).isEqualTo("/colour");
        assertThat(mistyped.at("/errors/0/pointer").asString()).isEqualTo("/name");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void an_oversized_body_is_413() throws Exception {
        refused(post(ORGANISATIONS, "{\"name\": \"" + "a".repeat(2_000_000) + "\"}", "X", "1"), 413);
    }

    @Test
    void no_token_or_a_bad_one_is_401() throws Exception {
        HttpRequest without =
                request(ORGANISATIONS).POST(BodyPublishers.ofString(GOOD)).build();
        HttpRequest bad = request(ORGANISATIONS)
                .header("Authorization", "Bearer no.such.token")
                .POST(BodyPublishers.ofString(GOOD))
                .build();

        refused(send(without), 401);
        refused(send(bad), 401);
    }

    @Test
    void an_Idempotency_Key_that_comes_again_gets_the_same_answer_and_with_another_body_422() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = stored();
        HttpResponse<String> first = post(ORGANISATIONS, GOOD, "Idempotency-Key", key);
        HttpResponse<String> again = post(ORGANISATIONS, GOOD, "Idempotency-Key", key);

        refused(post(ORGANISATIONS, GOOD.replace("Parish", "Town"), "Idempotency-Key", key), 422);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void a_stale_If_Match_is_412() throws Exception {
        String seats = "/api/" + Story.BOROUGH + "/bodies/" + board.id() + "/seats";
        String seat = JsonMapper.shared()
                .writeValueAsString(Map.of("title", "Observer", "voting", false, "from", "2022-01-01"));

        refused(post(seats, seat, "If-Match", "\"1\""), 412);
    }

    @Test
    void an_id_that_is_none_or_a_path_that_is_none_is_404() throws Exception {
        refused(get("/api/" + Story.BOROUGH + "/bodies/not-an-id"), 404);
        refused(get("/api/" + Story.BOROUGH + "/no-such-kind"), 404);
    }

    private long stored() throws Exception {
        return JsonMapper.shared()
                .readTree(get(ORGANISATIONS + "?limit=200").body())
                .get("items")
                .size();
    }

    private static JsonNode refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> post(String path, String body, String header, String value) throws Exception {
        return send(request(path)
                .header("Authorization", "Bearer " + clerk)
                .header(header, value)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(told.suite().gateway().resolve(path)).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
