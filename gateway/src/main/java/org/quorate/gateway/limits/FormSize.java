package org.quorate.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses forms of pages that are too large, before anything looks into them. */
@Component
@Order(-110)
class FormSize extends OncePerRequestFilter {

    private final long limit;

    FormSize(LimitsProperties limits) {
        this.limit = limits.form().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }
}
