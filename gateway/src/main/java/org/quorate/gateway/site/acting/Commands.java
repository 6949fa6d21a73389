package org.quorate.gateway.site.acting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.routing.RoutingProperties;
import org.quorate.gateway.routing.Upstream;
import org.quorate.gateway.routing.Upstreams;
import org.quorate.gateway.signin.CallerToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Sends commands to the services, each with the token of whoever is signed in and a key that lets it take effect once. */
@Component
class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PATIENCE = 8;
    private static final String NOT_DONE = "Nothing was changed. What you entered is kept: try again in a few minutes.";
    private static final String UNCERTAIN = "The service did not say whether it was done. What you entered is kept:"
            + " send it again, and it will be done once only.";

    private final Upstreams upstreams;
    private final RestClient client;
    private final CallerToken callerToken;

    Commands(
            Upstreams upstreams,
            RestClient.Builder builder,
            RoutingProperties routing,
            HttpClient upstreamHttpClient,
            ExecutorService upstreamThreads,
            CallerToken callerToken) {
        var requests = new JdkClientHttpRequestFactory(upstreamHttpClient, upstreamThreads);
        requests.setReadTimeout(routing.answerWithin());
        this.upstreams = upstreams;
        this.client = builder.requestFactory(requests).build();
        this.callerToken = callerToken;
    }

    /** A command whose twin is still at work is asked about again until that one is done. */
    Outcome send(Command command) {
        Optional<String> token = callerToken.current();
        if (token.isEmpty() && command.sender().needsAccount()) return new Outcome.SignedOut();
        for (int attempt = 1; ; attempt++) {
            Optional<Outcome> outcome = once(command, token.orElse(null));
            if (outcome.isPresent()) return outcome.get();
            if (attempt == PATIENCE) return new Outcome.Away(UNCERTAIN);
            pause();
        }
    }

    private Optional<Outcome> once(Command command, @Nullable String token) {
        return upstreams
                .of(command.service())
                .call(
                        false,
                        instance -> request(instance, command, token)
                                .exchangeForRequiredValue((_, response) -> outcome(response)),
                        failure -> Optional.of(away(command, failure)));
    }

    private RestClient.RequestBodySpec request(URI instance, Command command, @Nullable String token) {
        var request = client.method(command.method())
                .uri(address(instance, command))
                .header("Idempotency-Key", command.key())
                .header("X-Forwarded-For", command.sender().address());
        if (token != null) request.headers(headers -> headers.setBearerAuth(token));
        if (command.version() != null) request.header(HttpHeaders.IF_MATCH, command.version());
        String correlationId = MDC.get("correlationId");
        if (correlationId != null) request.header("X-Correlation-Id", correlationId);
        for (Upload upload : command.uploads())
            request.contentType(upload.type()).body(upload.resource());
        // Where all may be left out, nothing said is still a document.
        if (command.uploads().isEmpty() && command.method() != HttpMethod.DELETE)
            request.contentType(MediaType.APPLICATION_JSON).body(command.document());
        return request;
    }

    private static URI address(URI instance, Command command) {
        var address = UriComponentsBuilder.fromUriString(instance + command.path());
        var variables = new ArrayList<>(command.variables());
        if (!command.uploads().isEmpty())
            command.document().properties().forEach(member -> {
                address.queryParam(member.getKey(), "{said}");
                variables.add(member.getValue().asString());
            });
        return address.encode().buildAndExpand(variables.toArray()).toUri();
    }

    /** Empty while the same command is still at work. */
    private static Optional<Outcome> outcome(ConvertibleClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (response.getStatusCode().is2xxSuccessful()) {
            JsonNode shown = status == 204 ? null : response.bodyTo(JsonNode.class);
            return Optional.of(
                    new Outcome.Done(shown == null ? tools.jackson.databind.node.MissingNode.getInstance() : shown));
        }
        return switch (status) {
            case 401 -> Optional.of(new Outcome.SignedOut());
            case 412 -> Optional.of(new Outcome.Overtaken());
            case 409 -> Problems.conflict(response);
            case 429, 502, 503, 504 -> Optional.of(new Outcome.Away(NOT_DONE));
            default -> Optional.of(new Outcome.Refused(status, Problems.complaints(response)));
        };
    }

    private static Outcome away(Command command, Throwable failure) {
        log.warn(
                "{} did not answer {} {}: {}", command.service(), command.method(), command.path(), failure.toString());
        return new Outcome.Away(
                Upstream.neverArrived(failure) || Upstream.wasNotCalled(failure) ? NOT_DONE : UNCERTAIN);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
