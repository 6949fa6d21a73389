package org.quorate.local.signin;

import java.util.Optional;
import org.quorate.local.people.DemoPeople;
import org.quorate.local.people.DemoPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Says in every token which office holds it and what it may do where. */
@Component
class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final DemoPeople people;

    DemoClaims(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Optional.ofNullable(context.<Authentication>getPrincipal())
                .flatMap(principal -> people.find(principal.getName()))
                .ifPresent(person -> add(person, context.getClaims()));
    }

    private static void add(DemoPerson person, JwtClaimsSet.Builder claims) {
        claims.subject(person.account());
        claims.claim("name", person.office());
        claims.claim("tenants", person.tenants());
        if (!person.platform().isEmpty()) {
            claims.claim("platform", person.platform());
        }
    }
}
