package org.quorate.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.gateway.RunningGateway;
import org.quorate.gateway.fakes.FakeService;

class RoutingTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tenants",
                "/api/tenants/gloucestershire-cc",
                "/api/gloucestershire-cc/bodies",
                "/api/gloucestershire-cc/bodies/glos-hwb",
                "/api/gloucestershire-cc/organisations",
                "/api/gloucestershire-cc/people",
                "/api/gloucestershire-cc/vacancies",
                "/api/gloucestershire-cc/terms/t",
                "/api/gloucestershire-cc/selections",
                "/api/gloucestershire-cc/interests",
                "/api/gloucestershire-cc/export",
                "/api/gloucestershire-cc/audit/membership"
            })
    void membership_is_asked_about_who_sits(String path) {
        get(path);

        assertThat(MEMBERSHIP.arrivedAt(path)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/t/funds", "/api/t/projects/p", "/api/t/requests/r/payments", "/api/t/audit/funding"})
    void funding_is_asked_about_money(String path) {
        get(path);

        assertThat(FUNDING.arrivedAt(path)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/t/indicators", "/api/t/areas", "/api/t/audit/indicators"})
    void indicators_is_asked_about_measures(String path) {
        get(path);

        assertThat(INDICATORS.arrivedAt(path)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/t/pathways/p",
                "/api/t/actions",
                "/api/t/questions",
                "/api/t/papers/p",
                "/api/t/registers/r",
                "/api/t/minutes",
                "/api/t/work-plan",
                "/api/t/.well-known/jwks.json",
                "/.well-known/jwks.json"
            })
    void meetings_is_asked_about_what_is_said_and_signed(String path) {
        get(path);

        assertThat(MEETINGS.arrivedAt(path).size()
                        + MORE_MEETINGS.arrivedAt(path).size())
                .isEqualTo(1);
    }

    @Test
    void meetings_is_asked_in_turn_at_both_its_instances() {
        for (int i = 0; i < 4; i++) get("/api/t/meetings");

        assertThat(MEETINGS.arrivedAt("/api/t/meetings")).hasSize(2);
        assertThat(MORE_MEETINGS.arrivedAt("/api/t/meetings")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/t/nothing", "/api/t/audit/elsewhere"})
    void a_path_that_nobody_owns_is_a_problem(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
    }

    @Test
    void query_headers_and_body_arrive_as_they_were_sent() {
        send(request("/api/t/funds?limit=2&name=a%20b&name=%C3%A9")
                .header("Authorization", "Bearer " + clerk())
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"3\"")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Fünd\"}")));

        var arrived = FUNDING.arrivedAt("/api/t/funds").getFirst();
        assertThat(arrived.uri().getRawQuery().split("&"))
                .containsExactlyInAnyOrder("limit=2", "name=a%20b", "name=%C3%A9");
        assertThat(arrived.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(arrived.header("If-Match")).isEqualTo("\"3\"");
        assertThat(arrived.body()).isEqualTo("{\"name\":\"Fünd\"}");
    }

    @Test
    void a_services_own_problem_is_passed_on() {
        FUNDING.answer(
                "/api/t/funds", exchange -> FakeService.json(exchange, 422, "{\"status\":422,\"rule\":\"R-FND-5\"}"));

        var answer = get("/api/t/funds");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("R-FND-5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void links_start_at_the_public_address() {
        FUNDING.answer("/api/t/funds", exchange -> {
            exchange.getResponseHeaders().set("Location", FUNDING.uri() + "/api/t/funds/1");
            exchange.getResponseHeaders().set("Link", "<" + FUNDING.uri() + "/api/t/funds?after=x>; rel=\"next\"");
            FakeService.json(exchange, 201, "{}");
        });

        var answer = post("/api/t/funds", "{}");

        assertThat(answer.headers().firstValue("Location")).hasValue("http://localhost:0/api/t/funds/1");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("<http://localhost:0/api/t/funds?after=x>; rel=\"next\"");
    }

    @Test
    void a_correlation_id_is_minted_passed_on_and_answered_once() {
        FUNDING.answer("/api/t/funds", exchange -> {
            exchange.getResponseHeaders()
                    .set("X-Correlation-Id", exchange.getRequestHeaders().getFirst("X-Correlation-Id"));
            FakeService.json(exchange, 200, "{}");
        });

        var answer = get("/api/t/funds");

        String passedOn = FUNDING.arrivedAt("/api/t/funds").getFirst().header("X-Correlation-Id");
        assertThat(passedOn).isNotBlank();
        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly(passedOn);
    }

    @Test
    void the_callers_correlation_id_is_kept_unless_it_is_malformed() {
        send(request("/api/t/funds").header("X-Correlation-Id", "minutes-17.1"));
        send(request("/api/t/funds").header("X-Correlation-Id", "not one\tbut two"));

        var arrived = FUNDING.arrivedAt("/api/t/funds");
        assertThat(arrived.get(0).header("X-Correlation-Id")).isEqualTo("minutes-17.1");
        assertThat(arrived.get(1).header("X-Correlation-Id")).isNotEqualTo("not one\tbut two");
    }

    @Test
    void the_trace_goes_on_in_the_service() {
        send(request("/api/t/funds").header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(FUNDING.arrivedAt("/api/t/funds").getFirst().header("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void the_session_cookie_stays_at_the_door() {
        send(request("/api/t/funds").header("Cookie", "quorate=secret"));

        assertThat(FUNDING.arrivedAt("/api/t/funds").getFirst().header("Cookie"))
                .isEmpty();
    }
}
