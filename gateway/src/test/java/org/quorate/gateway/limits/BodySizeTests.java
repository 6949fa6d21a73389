package org.quorate.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

class BodySizeTests extends RunningGateway {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void a_mebibyte_passes() {
        assertThat(post("/api/t/funds", "x".repeat(LIMIT)).statusCode()).isEqualTo(201);
        assertThat(FUNDING.arrivedAt("/api/t/funds").getFirst().body()).hasSize(LIMIT);
    }

    @Test
    void one_byte_more_is_refused() {
        var answer = post("/api/t/funds", "x".repeat(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1048576 bytes");
        assertThat(FUNDING.arrived()).isEmpty();
    }

    @Test
    void one_byte_more_is_refused_when_not_announced_either() {
        byte[] body = new byte[LIMIT + 1];

        var answer = send(request("/api/t/funds")
                .header("Authorization", "Bearer " + clerk())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(FUNDING.arrived()).isEmpty();
    }
}
