package org.quorate.gateway.site.reading;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.routing.Upstreams;
import org.quorate.gateway.signin.CallerToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Asks the services, each question on a virtual thread of its own, with the token of whoever is signed in. */
@Component
public class Services {

    private static final Logger log = LoggerFactory.getLogger(Services.class);
    private static final String CORRELATION_ID = "X-Correlation-Id";

    private final Upstreams upstreams;
    private final CallerToken callerToken;
    private final RestClient client;
    private final ExecutorService threads;

    Services(
            Upstreams upstreams,
            RestClient.Builder builder,
            SiteProperties site,
            CallerToken callerToken,
            HttpClient upstreamHttpClient,
            ExecutorService upstreamThreads) {
        var requests = new JdkClientHttpRequestFactory(upstreamHttpClient, upstreamThreads);
        requests.setReadTimeout(site.answerWithin());
        this.upstreams = upstreams;
        this.callerToken = callerToken;
        this.client = builder.requestFactory(requests).build();
        this.threads = ContextExecutorService.wrap(
                upstreamThreads, ContextSnapshotFactory.builder().build());
    }

    public <T> Asked<T> one(String service, Class<T> type, String path, Object... variables) {
        return ask(service, ParameterizedTypeReference.forType(type), path, variables);
    }

    public <T> Asked<Listing<T>> list(String service, Class<T> item, String path, Object... variables) {
        var type = ResolvableType.forClassWithGenerics(Listing.class, item).getType();
        return ask(service, ParameterizedTypeReference.forType(type), path, variables);
    }

    /** One thing together with the version that a change of it has to name. */
    public <T> Asked<Versioned<T>> current(String service, Class<T> type, String path, Object... variables) {
        return ask(service, response -> versioned(response, type), path, variables);
    }

    private <T> Asked<T> ask(String service, ParameterizedTypeReference<T> type, String path, Object... variables) {
        return ask(service, response -> response.bodyTo(type), path, variables);
    }

    private <T> Asked<T> ask(String service, Reading<T> reading, String path, Object... variables) {
        @Nullable String correlationId = MDC.get(CORRELATION_ID_KEY);
        @Nullable String token = callerToken.current().orElse(null);
        return new Asked<>(CompletableFuture.supplyAsync(
                () -> upstreams
                        .of(service)
                        .call(
                                true,
                                instance -> get(instance, reading, correlationId, token, path, variables),
                                failure -> away(service, path, failure)),
                threads));
    }

    private static final String CORRELATION_ID_KEY = "correlationId";

    /** What is made of an answer that came. */
    private interface Reading<T> {
        @Nullable
        T of(ConvertibleClientHttpResponse response) throws IOException;
    }

    private <T> Answer<T> get(
            URI instance,
            Reading<T> reading,
            @Nullable String correlationId,
            @Nullable String token,
            String path,
            Object... variables) {
        var request = client.get().uri(instance + path, variables);
        if (correlationId != null) request.header(CORRELATION_ID, correlationId);
        if (token != null) request.headers(headers -> headers.setBearerAuth(token));
        var answer = request.<Optional<Answer<T>>>exchangeForRequiredValue(
                (_, response) -> token != null && response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
                        ? Optional.empty()
                        : Optional.of(read(response, reading)));
        // Whoever's sign-in has ended still reads what anyone may read.
        return answer.orElseGet(() -> get(instance, reading, correlationId, null, path, variables));
    }

    private static <T> @Nullable Versioned<T> versioned(ConvertibleClientHttpResponse response, Class<T> type) {
        T value = response.bodyTo(type);
        return value == null
                ? null
                : new Versioned<>(value, response.getHeaders().getETag());
    }

    private static <T> Answer<T> read(ConvertibleClientHttpResponse response, Reading<T> reading) throws IOException {
        if (response.getStatusCode().is2xxSuccessful()) {
            T value = reading.of(response);
            return value == null ? new Answer.Missing<>() : new Answer.Found<>(value);
        }
        return isMissing(response) ? new Answer.Missing<>() : new Answer.Away<>();
    }

    /** An id or a position that a service cannot read or will not show has nothing at its address, for a reader. */
    private static boolean isMissing(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().is4xxClientError()
                && !response.getStatusCode().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static <T> Answer<T> away(String service, String path, Throwable failure) {
        log.warn("{} did not answer {}: {}", service, path, failure.toString());
        return new Answer.Away<>();
    }
}
