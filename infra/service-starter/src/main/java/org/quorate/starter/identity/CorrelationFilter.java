package org.quorate.starter.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes up the caller's correlation id or gives one, answers with it, and has it stand in every line of the log. */
final class CorrelationFilter extends OncePerRequestFilter {

    private static final String LOGGED_AS = "correlationId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Correlation correlation = Correlation.ofRequest(Optional.ofNullable(request.getHeader(Correlation.HEADER)));
        response.setHeader(Correlation.HEADER, correlation.id());
        try (MDC.MDCCloseable _ = MDC.putCloseable(LOGGED_AS, correlation.id())) {
            correlation.run(() -> {
                chain.doFilter(request, response);
                return Boolean.TRUE;
            });
        } catch (IOException | ServletException | RuntimeException passed) {
            throw passed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
