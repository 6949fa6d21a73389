package org.quorate.local.verifying;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signed heads of a register by the number of the entry; only what a signature holds for is among them. */
final class SignedHeads {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TreeMap<Long, Head> byNumber = new TreeMap<>();
    private int unsound;

    static SignedHeads of(Register register) {
        try {
            JWKSet keys = JWKSet.parse(register.keys());
            SignedHeads heads = new SignedHeads();
            register.heads().forEach(jws -> heads.add(jws, keys, register));
            return heads;
        } catch (ParseException e) {
            throw new CannotVerify("The public keys cannot be read: " + e.getMessage());
        }
    }

    /** The heads of entries, by their numbers. */
    TreeMap<Long, Head> byNumber() {
        return byNumber;
    }

    /** How many were given out that are not signed with a published key, or are of another register. */
    int unsound() {
        return unsound;
    }

    private void add(String jws, JWKSet keys, Register register) {
        try {
            JWSObject signed = JWSObject.parse(jws);
            JWK key = keys.getKeyByKeyId(signed.getHeader().getKeyID());
            JsonNode said = JSON.readTree(signed.getPayload().toString());
            if (key == null || !signed.verify(new ECDSAVerifier(key.toECKey())) || !isOf(said, register)) {
                unsound++;
                return;
            }
            long number = said.path("number").asLong(0);
            byNumber.put(
                    number,
                    new Head(
                            number,
                            said.path("hash").asString(""),
                            said.path("at").asString("")));
        } catch (ParseException | JOSEException | JacksonException e) {
            unsound++;
        }
    }

    private static boolean isOf(JsonNode said, Register register) {
        return said.path("tenant").asString("").equals(register.tenant())
                && said.path("register").asString("").equals(register.name());
    }
}
