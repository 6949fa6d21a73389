package org.quorate.meetings.signing.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.quorate.meetings.signing.application.SigningKeys.SigningKey;

/** A key on the curve P-256, which signs by ES256; it is named by its thumbprint (RFC 7638). */
public record EllipticKey(ECKey key) implements SigningKey {

    private static final JOSEObjectType HEAD = new JOSEObjectType("quorate-head+jws");

    public static EllipticKey made() {
        try {
            return new EllipticKey(new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException everyJdkCan) {
            throw new IllegalStateException("no key could be made", everyJdkCan);
        }
    }

    public String publicJwk() {
        return key.toPublicJWK().toJSONString();
    }

    @Override
    public String sign(String payload) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(HEAD)
                .build();
        JWSObject signed = new JWSObject(header, new Payload(payload));
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException unfit) {
            throw new IllegalStateException("the key " + key.getKeyID() + " cannot sign", unfit);
        }
        return signed.serialize();
    }
}
