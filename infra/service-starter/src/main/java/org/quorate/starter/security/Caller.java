package org.quorate.starter.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is calling, as the token says.
 *
 * @param account the OIDC subject
 * @param name the office, for people to read
 * @param roles the roles held, by tenant
 */
public record Caller(String account, String name, Map<TenantId, Set<String>> roles, Set<String> platformRoles) {

    /** The caller of the request at hand; none where it came without a token, or is not a request. */
    public static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof CallerAuthentication known ? Optional.of(known.caller()) : Optional.empty();
    }

    /** The caller, where the door has already asked for a token. */
    public static Caller required() {
        return current().orElseThrow(() -> new NotAllowed("R-ALL-1", "A token is needed for this."));
    }

    public boolean belongsTo(TenantId tenant) {
        return roles.containsKey(tenant);
    }

    public boolean hasAnyOf(Set<String> wanted, TenantId tenant) {
        Set<String> held = roles.getOrDefault(tenant, Set.of());
        return wanted.stream().anyMatch(held::contains);
    }
}
