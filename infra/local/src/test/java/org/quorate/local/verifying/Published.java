package org.quorate.local.verifying;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A register of so many entries, each of them signed; then in the hands of whoever can write to the store. */
final class Published implements Register {
    private final ECKey key;
    private final List<JsonNode> entries = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<JsonNode> released = new ArrayList<>();

    Published(int many) throws JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        for (int number = 1; number <= many; number++) {
            entries.add(entry(number, "Decision number " + number));
        }
        rehash(0);
        for (JsonNode entry : entries) {
            heads.add(sign(entry, key));
        }
    }

    void alter(int number, String text) {
        at(number).put("text", text);
    }

    /** Commits an entry to a text, before anything is signed. */
    void withhold(int number, String text, String salt) throws JOSEException {
        at(number).put("withheldSha256", Verifying.sha256((salt + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        rehash(number - 1);
        signAnewWithTheKey();
    }

    void release(int number, String text, String salt) {
        released.add(JsonMapper.shared()
                .createObjectNode()
                .put("number", number)
                .put("text", text)
                .put("salt", salt));
    }

    void takeBackWhatWasReleased() {
        released.clear();
    }

    void swap(int number) {
        JsonNode first = entries.get(number - 1);
        entries.set(number - 1, entries.get(number));
        entries.set(number, first);
    }

    void takeOutLast() {
        entries.removeLast();
    }

    void takeOutLastHead() {
        heads.removeLast();
    }

    /** Every hash reckoned anew. */
    void rehash(int from) {
        for (int place = from; place < entries.size(); place++) {
            ObjectNode entry = at(place + 1);
            entry.put("previousHash", place == 0 ? "0".repeat(64) : hash(place));
            entry.put("hash", Verifying.hashOf(entry));
        }
    }

    /** Every head signed anew, by a key that nobody has published. */
    void signAnewWithoutTheKey() throws JOSEException {
        ECKey other = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
        heads.clear();
        for (JsonNode entry : entries) {
            heads.add(sign(entry, other));
        }
    }

    /** Every head signed anew, by whoever has got hold of the key. */
    void signAnewWithTheKey() throws JOSEException {
        heads.clear();
        for (JsonNode entry : entries) {
            heads.add(sign(entry, key));
        }
    }

    Head head(int number) {
        return new Head(number, hash(number), "2022-01-01T00:00:00Z");
    }

    @Override
    public String tenant() {
        return "tewkesbury-bc";
    }

    @Override
    public String name() {
        return "officers";
    }

    @Override
    public List<JsonNode> entries() {
        return entries;
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public List<JsonNode> released() {
        return released;
    }

    @Override
    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private String hash(int number) {
        return at(number).get("hash").asString();
    }

    private ObjectNode at(int number) {
        return (ObjectNode) entries.get(number - 1);
    }

    private static ObjectNode entry(int number, String text) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("register", "officers")
                .put("number", number)
                .put("text", text);
    }

    private static String sign(JsonNode entry, ECKey with) throws JOSEException {
        String payload =
                "{\"at\":\"2022-01-01T00:00:00Z\",\"hash\":\"%s\",\"number\":%d,\"register\":\"officers\",\"tenant\":\"tewkesbury-bc\"}"
                        .formatted(
                                entry.get("hash").asString(),
                                entry.get("number").asInt());
        JWSObject jws = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(with.getKeyID()).build(), new Payload(payload));
        jws.sign(new ECDSASigner(with));
        return jws.serialize();
    }
}
