package org.quorate.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import org.quorate.gateway.fakes.FakeService;
import org.springframework.boot.test.context.SpringBootTest;

/** Membership has a dead instance and a live one; meetings has two live ones. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quorate.routing.rest-after-refusal=1ms", "quorate.routing.check-every=200ms"})
class InstancesTests extends RunningGateway {

    @Test
    void a_dead_instance_is_never_noticed_by_the_caller() {
        for (int i = 0; i < 20; i++)
            assertThat(get("/api/gloucestershire-cc/bodies").statusCode()).isEqualTo(200);
    }

    @Test
    void a_post_refused_by_a_dead_instance_arrives_once_at_the_other() {
        for (int i = 0; i < 6; i++)
            assertThat(post("/api/t/bodies", "{\"number\":" + i + "}").statusCode())
                    .isEqualTo(201);

        assertThat(MEMBERSHIP.arrivedAt("/api/t/bodies"))
                .extracting(FakeService.Arrived::body)
                .containsExactly(
                        "{\"number\":0}",
                        "{\"number\":1}",
                        "{\"number\":2}",
                        "{\"number\":3}",
                        "{\"number\":4}",
                        "{\"number\":5}");
    }

    @Test
    void a_post_that_arrived_is_not_sent_to_the_other_instance() {
        MEETINGS.answer("/api/t/motions", HttpExchange::close);
        MORE_MEETINGS.answer("/api/t/motions", HttpExchange::close);

        var answer = post("/api/t/motions", "{}");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("Idempotency-Key");
        assertThat(MEETINGS.arrivedAt("/api/t/motions").size()
                        + MORE_MEETINGS.arrivedAt("/api/t/motions").size())
                .isEqualTo(1);
    }

    @Test
    void a_get_broken_off_by_one_instance_is_answered_by_the_other() {
        MEETINGS.answer("/api/t/motions/m", HttpExchange::close);
        MORE_MEETINGS.answer("/api/t/motions/m", exchange -> FakeService.json(exchange, 200, "{}"));

        for (int i = 0; i < 4; i++)
            assertThat(get("/api/t/motions/m").statusCode()).isEqualTo(200);
    }

    @Test
    void an_instance_that_is_not_ready_is_passed_over() {
        MEETINGS.answer("/actuator/health/readiness", exchange -> FakeService.json(exchange, 503, "{}"));

        await().untilAsserted(() -> {
            MEETINGS.arrived().clear();
            for (int i = 0; i < 6; i++) get("/api/t/meetings");
            assertThat(MEETINGS.arrivedAt("/api/t/meetings")).isEmpty();
        });
    }
}
