package org.quorate.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.quorate.gateway.problems.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down a caller that asks far more than its share: by account when signed in, else by address. */
@Component
@Order(-50)
class RequestRate extends OncePerRequestFilter {

    private final LimitsProperties limits;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RequestRate(LimitsProperties limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var consumed = buckets.get(caller(request), _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (consumed.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "Too many requests at once. Try again shortly.",
                        Duration.ofNanos(consumed.getNanosToWaitForRefill()))
                .writeTo(response);
    }

    private static String caller(HttpServletRequest request) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "account " + caller.getName();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
