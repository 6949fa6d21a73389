package org.quorate.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Makes tokens that the service under test finds good. */
public final class Tokens {

    static final String ISSUER = "http://sign-in.test";
    private static final RSAKey KEY = newKey();

    private Tokens() {}

    /** A token of a person who holds roles in one tenant. */
    public static String of(String account, String tenant, String... roles) {
        return signed(account, Map.of(tenant, List.of(roles)), List.of(), Duration.ofMinutes(10));
    }

    /** A token of someone who runs the platform. */
    public static String operator() {
        return signed("operator", Map.of(), List.of("operator"), Duration.ofMinutes(10));
    }

    /** A token whose time is over. */
    public static String expired(String account, String tenant, String... roles) {
        return signed(account, Map.of(tenant, List.of(roles)), List.of(), Duration.ofMinutes(-10));
    }

    static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
            return decoder;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(
            String account, Map<String, List<String>> tenants, List<String> platform, Duration life) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account)
                .claim("name", "Office of " + account)
                .claim("tenants", new LinkedHashMap<>(tenants))
                .claim("platform", platform)
                .issueTime(Date.from(now.minusSeconds(1_200)))
                .expirationTime(Date.from(now.plus(life)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
