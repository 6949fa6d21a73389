package org.quorate.meetings.signing.jose;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts keys with the passphrase of this service, as RFC 7517 has it, so that whoever reads the store cannot sign. */
@Component
public class Sealing {

    private static final int LEAST_CHARACTERS = 12;
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 210_000;

    private final String passphrase;

    Sealing(@Value("${quorate.signing.passphrase:}") String passphrase) {
        if (passphrase.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException(
                    "quorate.signing.passphrase (QUORATE_SIGNING_PASSPHRASE) must have at least " + LEAST_CHARACTERS
                            + " characters: the keys that sign the registers are encrypted with it.");
        }
        this.passphrase = passphrase;
    }

    public String seal(EllipticKey key) {
        JWEHeader header = new JWEHeader(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM);
        JWEObject sealed = new JWEObject(header, new Payload(key.key().toJSONString()));
        try {
            sealed.encrypt(new PasswordBasedEncrypter(passphrase, SALT_BYTES, ROUNDS));
        } catch (JOSEException everyJdkCan) {
            throw new IllegalStateException("the key could not be sealed", everyJdkCan);
        }
        return sealed.serialize();
    }

    public EllipticKey open(String sealed) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new PasswordBasedDecrypter(passphrase));
            return new EllipticKey(ECKey.parse(object.getPayload().toString()));
        } catch (JOSEException | ParseException shut) {
            throw new IllegalStateException("the signing key does not open with quorate.signing.passphrase", shut);
        }
    }
}
