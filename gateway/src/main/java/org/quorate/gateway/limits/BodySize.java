package org.quorate.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quorate.gateway.problems.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large, announced or not. What passes is held in memory, so that a call can be made to
 * another instance and a slow sender never holds a service.
 */
@Component
@Order(-40)
class BodySize extends OncePerRequestFilter {

    private final int limit;

    BodySize(LimitsProperties limits) {
        this.limit = Math.toIntExact(limits.body().toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(response);
            return;
        }
        chain.doFilter(new HeldBody(request, body), response);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        new Problem(HttpStatus.CONTENT_TOO_LARGE, "A request body may have at most " + limit + " bytes.")
                .writeTo(response);
    }
}
