package org.quorate.starter.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quorate.starter.problems.Problem;
import org.quorate.starter.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the tenant from the path {@code /api/{tenant}/…}; an unknown one is not found. */
final class TenantFilter extends OncePerRequestFilter {

    private final KnownTenants tenants;
    private final ProblemWriter problems;

    TenantFilter(KnownTenants tenants, ProblemWriter problems) {
        this.tenants = tenants;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> named = TenantPath.tenantOf(request.getRequestURI());
        if (named.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!TenantId.isValid(named.get()) || !tenants.include(new TenantId(named.get()))) {
            problems.write(response, Problem.of(HttpStatus.NOT_FOUND, "There is no such tenant here.", "R-ALL-1"));
            return;
        }
        passOn(new TenantId(named.get()), request, response, chain);
    }

    private static void passOn(
            TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.in(tenant, () -> {
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
