package org.quorate.gateway.signin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Who is calling: the account, its office, its roles in each tenant and on the platform. */
public record Caller(String subject, String name, Map<String, List<String>> tenants, List<String> platform) {

    /** Someone who has not signed in. */
    public static final Caller NOBODY = new Caller("", "", Map.of(), List.of());

    static final String TENANTS = "tenants";
    static final String PLATFORM = "platform";

    public static Caller of(Authentication authentication) {
        if (authentication.getPrincipal() instanceof ClaimAccessor claims) return from(claims.getClaims());
        return new Caller(authentication.getName(), authentication.getName(), Map.of(), List.of());
    }

    static Caller from(Map<String, Object> claims) {
        String subject = String.valueOf(claims.get("sub"));
        Object name = claims.getOrDefault("name", subject);
        return new Caller(
                subject, String.valueOf(name), rolesByTenant(claims.get(TENANTS)), texts(claims.get(PLATFORM)));
    }

    /** Whether one of these roles is held in a tenant. */
    public boolean has(String tenant, String... roles) {
        return !Collections.disjoint(tenants.getOrDefault(tenant, List.of()), List.of(roles));
    }

    public boolean isOperator() {
        return platform.contains("operator");
    }

    private static Map<String, List<String>> rolesByTenant(@Nullable Object claim) {
        var roles = new TreeMap<String, List<String>>();
        if (claim instanceof Map<?, ?> tenants) {
            tenants.forEach((tenant, held) -> roles.put(String.valueOf(tenant), texts(held)));
        }
        return roles;
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
