package org.quorate.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.common.MvcUtils.setRequestUrl;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.util.Set;
import org.quorate.gateway.problems.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends every API call to the service that owns its path. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final PublicLinks links;
    private final EventStreams events;

    ApiRoutes(PublicLinks links, EventStreams events) {
        this.links = links;
        this.events = events;
    }

    @Bean
    RouterFunction<ServerResponse> routesToServices(Upstreams upstreams) {
        return upstreams.all().stream()
                .map(this::to)
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("no service is configured"));
    }

    private RouterFunction<ServerResponse> to(Upstream upstream) {
        return route(upstream.name())
                .route(ownedBy(upstream), http())
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(tokenRelay())
                .filter(atAnInstanceOf(upstream))
                .onError(ClientAuthorizationException.class, (_, _) -> signInAgain())
                .build();
    }

    private static RequestPredicate ownedBy(Upstream service) {
        return service.owns().stream()
                .map(RequestPredicates::path)
                .reduce(path("/api/{tenant}/audit/" + service.name()), RequestPredicate::or);
    }

    private HandlerFilterFunction<ServerResponse, ServerResponse> atAnInstanceOf(Upstream upstream) {
        return (request, next) -> upstream.call(
                REPEATABLE.contains(request.method()),
                instance -> forward(request, next, instance),
                failure -> Unreachable.problem(upstream.name(), failure).asServerResponse());
    }

    /** Events go past the handler of ordinary answers; the token was put on the request before, as for those. */
    private ServerResponse forward(ServerRequest request, HandlerFunction<ServerResponse> next, URI instance) {
        if (EventStreams.isWantedBy(request)) return events.from(instance, request);
        setRequestUrl(request, instance);
        try {
            ServerResponse answer = next.handle(request);
            answer.headers().remove(CorrelationIds.HEADER);
            return links.fromOutside(answer, instance);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ServerResponse signInAgain() {
        return new Problem(HttpStatus.UNAUTHORIZED, "Your sign-in has ended. Sign in again.").asServerResponse();
    }
}
