package org.quorate.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("R-ALL-5")
class MovingTheClockTests extends RunningGateway {

    private static final Path FILE = temporary();
    private static final String MAY_2019 = "{\"now\":\"2019-05-14T10:00:00+01:00\"}";

    @DynamicPropertySource
    static void clockFile(DynamicPropertyRegistry properties) {
        properties.add("QUORATE_CLOCK_FILE", FILE::toString);
    }

    @AfterEach
    void backToRealTime() {
        send(request("/api/clock")
                .header("Authorization", "Bearer " + operator())
                .DELETE());
    }

    @Test
    void is_for_an_operator() {
        var answer = move(operator());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"now\":\"2019-05-14T10:00:0").contains("\"moved\":true");
        assertThat(get("/api/clock").body()).contains("2019-05-14T10:00:0");
    }

    @Test
    void is_seen_by_every_process_that_shares_the_file() throws IOException {
        move(operator());

        long millis = ByteBuffer.wrap(Files.readAllBytes(FILE)).getLong();
        assertThat(millis).isLessThan(-200_000_000_000L);
    }

    @Test
    void is_not_for_others() {
        assertThat(move(clerk()).statusCode()).isEqualTo(403);
        assertThat(send(request("/api/clock").PUT(BodyPublishers.ofString(MAY_2019)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/api/clock").body()).contains("\"moved\":false");
    }

    @Test
    void is_refused_when_the_time_is_missing_or_none() {
        for (String nonsense : new String[] {"{}", "{\"now\":\"yesterday\"}", "", "[]", "{\"now\":null}"})
            assertThat(move(operator(), nonsense).statusCode()).as(nonsense).isEqualTo(400);
    }

    @Test
    void shows_on_every_page() {
        move(operator());

        assertThat(page("/").select(".q-clock").text()).startsWith("The clock is set to 10am on Tuesday 14 May 2019");
        backToRealTime();
        assertThat(page("/").select(".q-clock")).isEmpty();
    }

    private HttpResponse<String> move(String token) {
        return move(token, MAY_2019);
    }

    private HttpResponse<String> move(String token, String body) {
        return send(request("/api/clock")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("clock", ".offset");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
