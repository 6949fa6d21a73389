package org.quorate.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import org.quorate.gateway.fakes.FakeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Funding is away altogether, and indicators answers too slowly when told to. */
@Tag("R-ALL-2")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "quorate.routing.answer-within=400ms")
class AServiceThatIsAwayTests extends RunningGateway {

    @Autowired
    private io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void fundingIsAway(DynamicPropertyRegistry properties) {
        properties.add("quorate.routing.services.funding.uris", () -> NOBODY);
    }

    @Test
    void is_said_to_be_away_with_a_time_to_come_back() {
        var answer = get("/api/t/funds");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"Service Unavailable\"").contains("Nothing was changed");
    }

    @Test
    void is_left_alone_after_many_failures() {
        for (int i = 0; i < 20; i++)
            assertThat(get("/api/t/funds").statusCode()).isEqualTo(503);

        assertThat(breakers.circuitBreaker("funding").getMetrics().getNumberOfNotPermittedCalls())
                .isPositive();
    }

    @Test
    void does_not_take_the_others_with_it() {
        assertThat(get("/api/gloucestershire-cc/bodies").statusCode()).isEqualTo(200);
        assertThat(get("/api/gloucestershire-cc/indicators").statusCode()).isEqualTo(200);
    }

    @Test
    void is_given_up_when_it_answers_too_late() {
        INDICATORS.answer("/api/t/indicators", exchange -> {
            Thread.sleep(Duration.ofSeconds(2));
            FakeService.json(exchange, 200, "{}");
        });

        var answer = get("/api/t/indicators");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void leaves_a_gap_in_the_page_and_nothing_else() {
        var answer = visit("/gloucestershire-cc");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("This part of the page is not available now.")
                .contains("We cannot show the funds at the moment")
                .contains("Gloucestershire Health and Wellbeing Board")
                .contains("Compared with England");
    }

    @Test
    void has_its_own_pages_say_so() {
        var answer = visit("/tewkesbury-bc/funds/tewkesbury-ilp-fund");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("This page is not available now").contains("Nothing is lost");
    }
}
