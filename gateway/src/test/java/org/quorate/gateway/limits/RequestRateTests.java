package org.quorate.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quorate.limits.burst=5", "quorate.limits.requests-per-second=1"})
class RequestRateTests extends RunningGateway {

    @Test
    void slows_one_caller_down_but_not_another() {
        var statuses =
                IntStream.range(0, 8).map(_ -> get("/api/clock").statusCode()).toArray();

        assertThat(statuses).startsWith(200, 200, 200, 200, 200).endsWith(429);
        assertThat(get("/api/clock").headers().firstValue("Retry-After")).hasValue("1");
        assertThat(post("/api/t/funds", "{}").statusCode()).isEqualTo(201);
    }
}
