package org.quorate.starter.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims {@code sub}, {@code name}, {@code tenants} and {@code platform}; what is not of their shape gives no role. */
final class CallerConverter implements Converter<Jwt, CallerAuthentication> {

    @Override
    public CallerAuthentication convert(Jwt token) {
        String account = String.valueOf(token.getSubject());
        String name = token.getClaimAsString("name");
        return new CallerAuthentication(new Caller(
                account,
                name == null ? account : name,
                tenants(token.getClaim("tenants")),
                words(token.getClaim("platform"))));
    }

    private static Map<TenantId, Set<String>> tenants(@Nullable Object claim) {
        Map<TenantId, Set<String>> roles = new HashMap<>();
        if (claim instanceof Map<?, ?> byTenant) {
            byTenant.forEach((tenant, held) -> {
                if (tenant instanceof String slug && TenantId.isValid(slug)) {
                    roles.put(new TenantId(slug), words(held));
                }
            });
        }
        return Map.copyOf(roles);
    }

    private static Set<String> words(@Nullable Object claim) {
        Collection<?> all = claim instanceof Collection<?> many ? many : List.of();
        return all.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
