package org.quorate.meetings.signing.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.signing.application.Signatures;
import org.quorate.meetings.signing.application.SigningKeys;
import org.springframework.stereotype.Component;

/** Signatures by ES256, with the key that each one names. */
@Component
class KeySignatures implements Signatures {

    private final SigningKeys keys;

    KeySignatures(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Check check() {
        Map<String, ECKey> byName = new HashMap<>();
        try {
            for (String published : keys.published()) {
                ECKey key = ECKey.parse(published);
                byName.put(key.getKeyID(), key);
            }
        } catch (ParseException altered) {
            throw new IllegalStateException("a public key in the store cannot be read", altered);
        }
        return jws -> verified(jws, byName);
    }

    private static Optional<String> verified(String jws, Map<String, ECKey> keys) {
        try {
            JWSObject signed = JWSObject.parse(jws);
            ECKey key = keys.get(signed.getHeader().getKeyID());
            return key != null && signed.verify(new ECDSAVerifier(key))
                    ? Optional.of(signed.getPayload().toString())
                    : Optional.empty();
        } catch (ParseException | JOSEException notOne) {
            return Optional.empty();
        }
    }
}
