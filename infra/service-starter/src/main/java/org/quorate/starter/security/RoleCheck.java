package org.quorate.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a caller pass to a method that {@link RequiresRole} guards; to a caller of another tenant it is as if nothing were there. */
final class RoleCheck implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RoleCheck.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        RequiresRole required =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(RequiresRole.class) : null;
        if (required != null) {
            check(required, request);
        }
        return true;
    }

    private static void check(RequiresRole required, HttpServletRequest request) {
        Caller caller = Caller.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("A token is needed for this."));
        if (Arrays.stream(required.platform()).anyMatch(caller.platformRoles()::contains)) {
            return;
        }
        if (!Tenancy.isSet()) {
            throw new NotAllowed("R-ALL-1", "This needs the platform role " + String.join(" or ", required.platform()));
        }
        TenantId tenant = Tenancy.current();
        if (!caller.belongsTo(tenant)) {
            log.warn(
                    "{} of another tenant tried {} {}", caller.account(), request.getMethod(), request.getRequestURI());
            throw new NotFound("There is no such thing here.");
        }
        if (!caller.hasAnyOf(Set.of(required.value()), tenant)) {
            throw new NotAllowed("R-ALL-1", "This needs the role " + String.join(" or ", required.value()) + ".");
        }
    }
}
