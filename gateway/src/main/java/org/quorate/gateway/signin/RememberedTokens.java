package org.quorate.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Remembers a token that was found good until it expires, so that its signature is worked out once. */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 20_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, Jwt>creating((_, token) -> lifeOf(token)))
            .build();

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        return good.get(token, decoder::decode);
    }

    private static Duration lifeOf(Jwt token) {
        Instant expiry = token.getExpiresAt();
        Duration left = expiry == null ? Duration.ZERO : Duration.between(Instant.now(), expiry);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
