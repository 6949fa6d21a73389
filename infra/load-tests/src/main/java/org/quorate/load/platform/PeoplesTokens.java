package org.quorate.load.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.quorate.local.process.CannotStart;

/** Tokens for any number of accounts, signed with the key of the sign-in of this platform. */
public final class PeoplesTokens {
    private static final Duration GOOD_FOR = Duration.ofHours(2);

    private final RSAKey key;
    private final URI issuer;

    private PeoplesTokens(RSAKey key, URI issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    static PeoplesTokens signedWith(Path key, URI issuer) {
        try {
            return new PeoplesTokens(RSAKey.parse(Files.readString(key)), issuer);
        } catch (IOException | ParseException e) {
            throw new CannotStart("The key of the sign-in cannot be read: " + e.getMessage(), e);
        }
    }

    /** Of a member of the tenant without any other role. */
    public String of(String account) {
        return of(account, "member");
    }

    public String of(String account, String role) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(account, role));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new CannotStart("No token can be signed: " + e.getMessage(), e);
        }
    }

    private JWTClaimsSet claims(String account, String role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.toString())
                .subject(account)
                .claim("name", account)
                .claim("tenants", Map.of(Platform.TENANT, List.of(role)))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(GOOD_FOR)))
                .build();
    }
}
