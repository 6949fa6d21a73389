package org.quorate.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quorate.gateway.problems.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Refuses bodies that are too large, announced or not. What passes is held here, so that a call can be made to another
 * instance and a slow sender never holds a service.
 */
@Component
@Order(-40)
class BodySize extends OncePerRequestFilter {

    private final int usual;
    private final Map<PathPattern, Integer> larger = new LinkedHashMap<>();

    BodySize(LimitsProperties limits) {
        this.usual = Math.toIntExact(limits.body().toBytes());
        limits.larger()
                .forEach(each -> larger.put(
                        PathPatternParser.defaultInstance.parse(each.path()),
                        Math.toIntExact(each.body().toBytes())));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limitOf(request);
        if (request.getContentLengthLong() > limit) {
            refuse(response, limit);
            return;
        }
        try (Held body = Held.of(request.getInputStream(), limit, usual)) {
            if (body.isCutOff()) refuse(response, limit);
            else chain.doFilter(new HeldBody(request, body), response);
        }
    }

    private int limitOf(HttpServletRequest request) {
        if (larger.isEmpty() || !request.getMethod().equals("POST")) return usual;
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.entrySet().stream()
                .filter(each -> each.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    private void refuse(HttpServletResponse response, int limit) throws IOException {
        new Problem(HttpStatus.CONTENT_TOO_LARGE, "A request body may have at most " + limit + " bytes here.")
                .writeTo(response);
    }
}
