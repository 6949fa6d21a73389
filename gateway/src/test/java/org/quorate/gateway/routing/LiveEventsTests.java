package org.quorate.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import org.quorate.gateway.fakes.FakeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@Tag("R-PUB-2")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "quorate.routing.answer-within=400ms")
class LiveEventsTests extends RunningGateway {

    private static final String LIVE = "/api/t/meetings/m/live";

    @Autowired
    private EventStreams events;

    @Autowired
    private io.github.resilience4j.bulkhead.BulkheadRegistry bulkheads;

    @Test
    void arrive_one_by_one_and_for_longer_than_other_answers_may_take() throws Exception {
        var firstWasRead = new CountDownLatch(1);
        meetingsSays(firstWasRead);

        var answer = client.send(
                request(LIVE)
                        .header("Accept", "text/event-stream")
                        .header("Last-Event-ID", "7")
                        .build(),
                BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("data: opened");
            assertThat(events.open()).isEqualTo(1);
            assertThat(bulkheads.getAllBulkheads().stream()
                            .filter(each -> each.getName().equals("meetings"))
                            .allMatch(each -> each.getMetrics().getAvailableConcurrentCalls()
                                    == each.getMetrics().getMaxAllowedConcurrentCalls()))
                    .isTrue();
            Thread.sleep(Duration.ofMillis(700));
            firstWasRead.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: closed for 7");
        }
    }

    @RepeatedTest(5)
    void end_when_their_reader_is_gone() throws Exception {
        for (FakeService service : new FakeService[] {MEETINGS, MORE_MEETINGS}) {
            service.answer(LIVE, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                for (int each = 0; each < 200; each++) {
                    say(exchange.getResponseBody(), "data: another\n\n");
                    Thread.sleep(Duration.ofMillis(20));
                }
            });
        }

        var answer =
                client.send(request(LIVE).header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
        answer.body().close();

        await().atMost(Duration.ofSeconds(3)).until(() -> events.open() == 0);
    }

    @Test
    void are_given_up_when_they_do_not_begin() {
        MEETINGS.answer(LIVE, _ -> Thread.sleep(Duration.ofSeconds(1)));
        MORE_MEETINGS.answer(LIVE, _ -> Thread.sleep(Duration.ofSeconds(1)));

        var answer = send(request(LIVE).header("Accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(504);
    }

    @Test
    void of_what_is_not_there_are_a_problem() {
        var answer = send(request("/api/t/meetings/none/live").header("Accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static void meetingsSays(CountDownLatch second) {
        for (FakeService service : new FakeService[] {MEETINGS, MORE_MEETINGS}) {
            service.answer(LIVE, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                say(exchange.getResponseBody(), "data: opened\n\n");
                second.await(10, TimeUnit.SECONDS);
                say(
                        exchange.getResponseBody(),
                        "data: closed for " + exchange.getRequestHeaders().getFirst("Last-Event-ID") + "\n\n");
            });
        }
    }

    private static void say(java.io.OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
