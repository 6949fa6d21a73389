package org.quorate.gateway.site.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.quorate.gateway.signin.Caller;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where a page that acts begins: who may do it. */
@Component
public class Acting {

    private final Commands commands;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Words words;

    Acting(Commands commands, HttpServletRequest request, HttpServletResponse response, Words words) {
        this.commands = commands;
        this.request = request;
        this.response = response;
        this.words = words;
    }

    /** For those who hold one of these roles in the tenant; anyone else signs in first, or is told who may. */
    public Act as(Tenant tenant, String... roles) {
        Caller caller = caller();
        if (roles.length > 0 && !caller.has(tenant.slug(), roles))
            throw new NotAllowed(
                    tenant,
                    caller,
                    "This is done by the %s of %s. You are signed in as %s."
                            .formatted(words.listed(List.of(roles), "or"), tenant.name(), caller.name()));
        return new Act(commands, tenant, caller, request, response);
    }

    /** Whether whoever reads the page holds one of these roles in the tenant. */
    public boolean may(Tenant tenant, String... roles) {
        return known().map(Caller::of)
                .filter(caller -> caller.has(tenant.slug(), roles))
                .isPresent();
    }

    /** For anyone who is signed in: the service knows who may, by their seat for instance. */
    public Act asAnyone(Tenant tenant) {
        return as(tenant);
    }

    /** For everyone, with an account or without one. */
    public Act asEveryone(Tenant tenant) {
        return new Act(commands, tenant, known().map(Caller::of).orElse(Caller.NOBODY), request, response);
    }

    private static Caller caller() {
        return known().map(Caller::of)
                .orElseThrow(() -> new InsufficientAuthenticationException("this page is for those who are signed in"));
    }

    private static Optional<Authentication> known() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(caller -> !(caller instanceof AnonymousAuthenticationToken));
    }
}
