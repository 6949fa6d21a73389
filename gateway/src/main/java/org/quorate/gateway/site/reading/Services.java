package org.quorate.gateway.site.reading;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.routing.Upstreams;
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

/** Asks the services, each question on a virtual thread of its own. */
@Component
public class Services {

    private static final Logger log = LoggerFactory.getLogger(Services.class);
    private static final String CORRELATION_ID = "X-Correlation-Id";

    private final Upstreams upstreams;
    private final RestClient client;
    private final ExecutorService threads;

    Services(
            Upstreams upstreams,
            RestClient.Builder builder,
            SiteProperties site,
            HttpClient upstreamHttpClient,
            ExecutorService upstreamThreads) {
        var requests = new JdkClientHttpRequestFactory(upstreamHttpClient, upstreamThreads);
        requests.setReadTimeout(site.answerWithin());
        this.upstreams = upstreams;
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

    private <T> Asked<T> ask(String service, ParameterizedTypeReference<T> type, String path, Object... variables) {
        @Nullable String correlationId = MDC.get(CORRELATION_ID_KEY);
        return new Asked<>(CompletableFuture.supplyAsync(
                () -> upstreams
                        .of(service)
                        .call(
                                true,
                                instance -> get(instance, type, correlationId, path, variables),
                                failure -> away(service, path, failure)),
                threads));
    }

    private static final String CORRELATION_ID_KEY = "correlationId";

    private <T> Answer<T> get(
            URI instance,
            ParameterizedTypeReference<T> type,
            @Nullable String correlationId,
            String path,
            Object... variables) {
        var request = client.get().uri(instance + path, variables);
        if (correlationId != null) request.header(CORRELATION_ID, correlationId);
        return request.exchangeForRequiredValue((_, response) -> read(response, type));
    }

    private static <T> Answer<T> read(ConvertibleClientHttpResponse response, ParameterizedTypeReference<T> type)
            throws IOException {
        if (response.getStatusCode().is2xxSuccessful()) {
            T value = response.bodyTo(type);
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
