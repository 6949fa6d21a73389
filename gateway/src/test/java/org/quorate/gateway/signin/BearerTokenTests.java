package org.quorate.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

class BearerTokenTests extends RunningGateway {

    @Test
    void reading_needs_none() {
        assertThat(get("/api/gloucestershire-cc/indicators").statusCode()).isEqualTo(200);
    }

    @Test
    void changing_needs_one() {
        var answer = send(request("/api/t/funds").POST(BodyPublishers.ofString("{}")));

        assertThatItIsRefused(answer);
        assertThat(FUNDING.arrived()).isEmpty();
    }

    @Test
    void a_good_one_is_passed_on() {
        String token = clerk();

        send(request("/api/t/funds").header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString("{}")));

        assertThat(FUNDING.arrived().getFirst().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void an_expired_one_is_refused_even_for_reading() {
        String expired = SIGN_IN.tokenOf("gcc-clerk", List.of(), Duration.ofMinutes(-5));

        assertThatItIsRefused(send(request("/api/t/funds").header("Authorization", "Bearer " + expired)));
        assertThat(FUNDING.arrived()).isEmpty();
    }

    @Test
    void one_that_is_none_is_refused() {
        assertThatItIsRefused(send(request("/api/t/funds").header("Authorization", "Bearer nonsense")));
    }

    @Test
    void one_that_was_altered_is_refused() {
        String token = clerk();
        String altered = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

        assertThatItIsRefused(send(request("/api/t/funds").header("Authorization", "Bearer " + altered)));
    }

    private static void assertThatItIsRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }
}
