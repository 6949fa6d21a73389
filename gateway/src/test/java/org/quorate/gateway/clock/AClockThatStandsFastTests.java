package org.quorate.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

class AClockThatStandsFastTests extends RunningGateway {

    @Test
    void tells_the_real_time() {
        assertThat(get("/api/clock").body()).contains("\"moved\":false");
    }

    @Test
    void cannot_be_moved_even_by_an_operator() {
        var answer = send(request("/api/clock")
                .header("Authorization", "Bearer " + operator())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"2019-05-14T10:00:00+01:00\"}")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(send(request("/api/clock")
                                .header("Authorization", "Bearer " + operator())
                                .DELETE())
                        .statusCode())
                .isEqualTo(404);
    }
}
