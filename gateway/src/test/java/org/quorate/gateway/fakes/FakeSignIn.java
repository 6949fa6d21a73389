package org.quorate.gateway.fakes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID provider: everyone who comes is signed in at once as the clerk; PKCE is checked. */
public final class FakeSignIn implements AutoCloseable {

    private final FakeService server = FakeService.start();
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private final AtomicInteger refreshed = new AtomicInteger();
    private volatile Duration tokensLast = Duration.ofMinutes(5);

    private FakeSignIn() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.answer("/.well-known/openid-configuration", exchange -> FakeService.json(exchange, 200, discovery()));
        server.answer(
                "/oauth2/jwks", exchange -> FakeService.json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.answer("/oauth2/authorize", this::authorize);
        server.answer("/oauth2/token", this::token);
    }

    public static FakeSignIn start() {
        return new FakeSignIn();
    }

    public String issuer() {
        return server.uri().toString();
    }

    public void tokensLast(Duration duration) {
        tokensLast = duration;
    }

    public int refreshed() {
        return refreshed.get();
    }

    public String tokenOf(String account, List<String> platform, Duration validity) {
        return signed(new JWTClaimsSet.Builder()
                .subject(account)
                .claim("name", "Democratic Services Officer")
                .claim("tenants", Map.of("gloucestershire-cc", List.of("secretariat", "officer")))
                .claim("platform", platform)
                .expirationTime(Date.from(Instant.now().plus(validity))));
    }

    @Override
    public void close() {
        server.close();
    }

    private String discovery() {
        String issuer = issuer();
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/oauth2/authorize","token_endpoint":"%1$s/oauth2/token",
                 "jwks_uri":"%1$s/oauth2/jwks","end_session_endpoint":"%1$s/connect/logout",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "grant_types_supported":["authorization_code","refresh_token"],
                 "id_token_signing_alg_values_supported":["RS256"],"scopes_supported":["openid","profile"]}
                """.formatted(issuer);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        String code = "code-" + System.nanoTime();
        nonces.put(code, String.valueOf(query.getFirst("nonce")));
        challenges.put(code, String.valueOf(query.getFirst("code_challenge")));
        String back = decoded(query.getFirst("redirect_uri")) + "?code=" + code + "&state=" + query.getFirst("state");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = UriComponentsBuilder.fromUriString(
                        "?" + server.arrivedAt("/oauth2/token").getLast().body())
                .build()
                .getQueryParams();
        boolean refreshing = "refresh_token".equals(form.getFirst("grant_type"));
        if (refreshing) refreshed.incrementAndGet();
        String code = String.valueOf(form.getFirst("code"));
        if (!refreshing && !challenges.get(code).equals(challengeOf(form.getFirst("code_verifier")))) {
            FakeService.json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String idToken = signed(new JWTClaimsSet.Builder()
                .subject("gcc-clerk")
                .audience("gateway")
                .claim("nonce", nonces.get(code))
                .expirationTime(Date.from(Instant.now().plusSeconds(300))));
        FakeService.json(exchange, 200, """
                {"access_token":"%s","refresh_token":"again","token_type":"Bearer","expires_in":%d,"id_token":"%s"}
                """.formatted(
                        tokenOf("gcc-clerk", List.of(), Duration.ofMinutes(5)), tokensLast.toSeconds(), idToken));
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                    claims.issuer(issuer()).issueTime(new Date()).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decoded(String encoded) {
        return java.net.URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    public URI endSession() {
        return URI.create(issuer() + "/connect/logout");
    }
}
