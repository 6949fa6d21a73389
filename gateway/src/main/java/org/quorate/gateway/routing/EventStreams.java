package org.quorate.gateway.routing;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.quorate.gateway.problems.Problem;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes on server-sent events as they come, for as long as the reader stays: only their beginning takes one of the
 * threads for requests, and is bound to the time limit and the bulkhead of other calls. They end when the gateway stops,
 * and the browser begins again elsewhere.
 */
@Component
class EventStreams implements SmartLifecycle {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION, "Last-Event-ID", CorrelationIds.HEADER, "traceparent");
    private static final int EVENTS_AT_ONCE = 8 * 1024;
    private static final long FOREVER = 0;

    private final HttpClient client;
    private final Executor followers;
    private final Duration beginWithin;
    private final int most;
    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    EventStreams(HttpClient upstreamHttpClient, ExecutorService upstreamThreads, RoutingProperties routing) {
        this.client = upstreamHttpClient;
        this.followers = upstreamThreads;
        this.beginWithin = routing.answerWithin();
        this.most = routing.eventStreams();
    }

    static boolean isWantedBy(ServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && request.headers().accept().stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
    }

    ServerResponse from(URI service, ServerRequest request) {
        if (open.size() >= most)
            return new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "As many people follow live pages as can be served now.",
                            Duration.ofSeconds(10))
                    .asServerResponse();
        HttpResponse<InputStream> answer = begin(service, request);
        return ServerResponse.status(answer.statusCode())
                .headers(headers -> {
                    answer.headers()
                            .firstValue(HttpHeaders.CONTENT_TYPE)
                            .ifPresent(type -> headers.set(HttpHeaders.CONTENT_TYPE, type));
                    headers.setCacheControl("no-store");
                })
                .build((reading, response) -> {
                    // The head goes out here, so that no filter writes to it while the events are passed on.
                    response.flushBuffer();
                    AsyncContext connection = reading.startAsync(reading, response);
                    connection.setTimeout(FOREVER);
                    open.add(answer.body());
                    followers.execute(() -> follow(answer.body(), connection));
                    return null;
                });
    }

    private HttpResponse<InputStream> begin(URI service, ServerRequest request) {
        URI asked = request.uri();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        var forwarded = HttpRequest.newBuilder(service.resolve(asked.getRawPath() + query))
                .timeout(beginWithin)
                .GET();
        for (String header : PASSED_ON) {
            String value = request.headers().firstHeader(header);
            if (value != null) forwarded.header(header, value);
        }
        try {
            return client.send(forwarded.build(), BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new ResourceAccessException("events of " + service + " did not begin", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ResourceAccessException("events of " + service + " did not begin");
        }
    }

    /** Ends when the service ends it, when the reader is gone, or when the gateway stops; each is an ordinary end. */
    private void follow(InputStream events, AsyncContext connection) {
        try (events) {
            OutputStream reader = connection.getResponse().getOutputStream();
            byte[] buffer = new byte[EVENTS_AT_ONCE];
            for (int read = events.read(buffer); read >= 0; read = events.read(buffer)) {
                reader.write(buffer, 0, read);
                reader.flush();
            }
        } catch (IOException | IllegalStateException ended) {
            // The browser begins again by itself with the last id that it saw.
        } finally {
            open.remove(events);
            end(connection);
        }
    }

    private static void end(AsyncContext connection) {
        try {
            connection.complete();
        } catch (IllegalStateException readerIsGone) {
            // Then the container has ended it already.
        }
    }

    int open() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        for (InputStream events : open) {
            try {
                events.close();
            } catch (IOException closed) {
                // It had ended already.
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
