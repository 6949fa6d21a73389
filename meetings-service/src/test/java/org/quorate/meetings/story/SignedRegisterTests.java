package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Rule("R-DEC-1")
class SignedRegisterTests {

    @Autowired
    private Api api;

    @Autowired
    private EnteringDecisions entering;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private JsonMapper json;

    private final String register = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void three_decisions_stand_in_a_register() {
        clerk = new Clerk(api, Tenants.COUNTY);
        enter(3);
    }

    @Test
    void has_a_head_that_anyone_can_verify_with_a_published_key() throws Exception {
        ApiAnswer head = clerk.get("/registers/" + register + "/head");

        JWSObject jws = JWSObject.parse(head.text("/jws"));
        String keys = clerk.get("/.well-known/jwks.json").raw().body();
        assertThat(keys).doesNotContain("\"d\"");
        var key = JWKSet.parse(keys).getKeyByKeyId(jws.getHeader().getKeyID());
        assertThat(jws.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(jws.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        JsonNode said = json.readTree(jws.getPayload().toString());
        assertThat(said.at("/tenant").asString()).isEqualTo(Tenants.COUNTY);
        assertThat(said.at("/register").asString()).isEqualTo(register);
        assertThat(said.at("/number").asInt()).isEqualTo(3);
        assertThat(said.at("/hash").asString())
                .isEqualTo(entries().at("/items/2/hash").asString());
        assertThat(api.asAnyone().get("/.well-known/jwks.json").raw().body())
                .contains(jws.getHeader().getKeyID());
    }

    @Test
    void shows_its_entries_in_their_order_just_as_they_were_hashed_and_a_head_for_each() {
        ApiAnswer page = clerk.get("/registers/" + register + "/entries?limit=2");
        ApiAnswer rest = clerk.get("/registers/" + register + "/entries?limit=2&after=" + page.text("/next"));

        assertThat(page.at("/items").size()).isEqualTo(2);
        assertThat(rest.at("/items/0/number").asInt()).isEqualTo(3);
        ObjectNode third = ((ObjectNode) rest.at("/items/0")).deepCopy();
        String hash = third.remove("hash").asString();
        assertThat(Hash.of(CanonicalJson.of(third.toString())).value()).isEqualTo(hash);
        assertThat(clerk.get("/registers/" + register + "/heads").at("/items").size())
                .isEqualTo(3);
        ApiAnswer shown = clerk.get("/registers/" + register);
        assertThat(shown.text("/name")).isEqualTo("A board");
        assertThat(shown.at("/entries").asInt()).isEqualTo(3);
        assertThat(clerk.get("/registers?limit=200").raw().body()).contains(register);
    }

    @Test
    void is_verified_a_stretch_at_a_time() {
        ApiAnswer first = verification("&limit=2");
        ApiAnswer second = verification("&limit=2&after=" + first.at("/next").asInt());

        assertThat(first.at("/intact").asBoolean()).isTrue();
        assertThat(first.at("/entries").asInt()).isEqualTo(2);
        assertThat(second.at("/intact").asBoolean()).isTrue();
        assertThat(second.at("/entries").asInt()).isEqualTo(3);
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(second.at("/signed/number").asInt()).isEqualTo(3);
    }

    @Test
    void misses_the_last_entries_when_they_are_taken_out() {
        registers().deleteOne(Filters.eq("_id", entry(3).get("_id")));
        registers().deleteOne(Filters.eq("_id", entry(2).get("_id")));

        ApiAnswer found = verification("");

        assertThat(found.at("/intact").asBoolean()).isFalse();
        assertThat(found.at("/brokenAt/number").asInt()).isEqualTo(2);
        assertThat(found.text("/brokenAt/why")).contains("ends with 1", "entry 2 was signed");
    }

    @Test
    void finds_an_entry_that_was_rewritten_although_every_hash_from_it_on_was_reckoned_anew() {
        Hash previous = hash(1);
        for (int number = 2; number <= 3; number++) {
            String rewritten = entry(number)
                    .get("state", Document.class)
                    .getString("json")
                    .replace("Decision number 2", "Decision number 22")
                    .replaceFirst("\"previousHash\":\"[0-9a-f]+\"", "\"previousHash\":\"" + previous + "\"");
            previous = Hash.of(rewritten);
            registers()
                    .updateOne(
                            Filters.eq("_id", entry(number).get("_id")),
                            Updates.combine(
                                    Updates.set("state.json", rewritten), Updates.set("state.hash", previous.value())));
        }

        ApiAnswer found = verification("");

        assertThat(found.at("/brokenAt/number").asInt()).isEqualTo(2);
        assertThat(found.text("/brokenAt/why")).contains("not the entry that was signed");
    }

    @Test
    void finds_two_entries_that_were_swapped() {
        Document second = entry(2).get("state", Document.class);
        Document third = entry(3).get("state", Document.class);
        registers().updateOne(Filters.eq("_id", entry(2).get("_id")), Updates.set("state", third));
        registers().updateOne(Filters.eq("_id", entry(3).get("_id")), Updates.set("state", second));

        assertThat(verification("").at("/brokenAt/number").asInt()).isEqualTo(2);
    }

    @Test
    void finds_a_head_whose_signature_is_not_by_a_key_of_the_tenant() {
        Document head = mongo.getCollection("register-heads")
                .find(Filters.and(Filters.eq("stream", register), Filters.eq("number", 2L)))
                .first();
        String jws = head.get("state", Document.class).getString("jws");
        mongo.getCollection("register-heads")
                .updateOne(
                        Filters.eq("_id", head.get("_id")),
                        Updates.set("state.jws", jws.substring(0, jws.length() - 8) + "AAAAAAAA"));

        ApiAnswer found = verification("");

        assertThat(found.at("/brokenAt/number").asInt()).isEqualTo(2);
        assertThat(found.text("/brokenAt/why")).contains("signature");
    }

    @Test
    void goes_on_under_a_new_key_and_keeps_what_the_old_one_signed() {
        String before = clerk.get("/registers/" + register + "/head").text("/jws");
        int keys = clerk.get("/.well-known/jwks.json").at("/keys").size();
        assertThat(clerk.post("/registers/keys").status()).isEqualTo(403);

        ApiAnswer rotated = clerk.as("gcc-admin", "admin").post(clerk.path("/registers/keys"));
        enter(1);

        assertThat(rotated.status()).isEqualTo(201);
        assertThat(rotated.at("/keys").size()).isEqualTo(keys + 1);
        String after = clerk.get("/registers/" + register + "/head").text("/jws");
        assertThat(before.substring(0, before.indexOf('.'))).isNotEqualTo(after.substring(0, after.indexOf('.')));
        ApiAnswer found = verification("");
        assertThat(found.at("/intact").asBoolean()).as(found.raw().body()).isTrue();
        assertThat(found.at("/entries").asInt()).isEqualTo(4);
    }

    @Test
    void keeps_its_private_keys_where_the_store_alone_cannot_give_them_away() {
        for (Document key : mongo.getCollection("signing-keys").find()) {
            assertThat(key.toJson()).doesNotContain("\\\"d\\\"");
        }
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void is_not_another_tenants_and_says_what_is_wrong_with_a_question() {
        assertThat(new Clerk(api, Tenants.BOROUGH).get("/registers/" + register).status())
                .isEqualTo(404);
        assertThat(clerk.get("/registers/" + Clerk.newId() + "/head").status()).isEqualTo(404);
        assertThat(verification("&limit=0").status()).isEqualTo(422);
        assertThat(verification("&after=-1").text("/errors/0/pointer")).isEqualTo("/after");
        assertThat(clerk.get("/registers/" + register + "/heads?after=eA").text("/errors/0/pointer"))
                .isEqualTo("/after");
    }

    private void enter(int many) {
        for (int number = 1; number <= many; number++) {
            new Decided(entering, Tenants.COUNTY, register).agreed("Decision number " + number);
        }
    }

    private MongoCollection<Document> registers() {
        return mongo.getCollection("registers");
    }

    private Hash hash(int number) {
        return new Hash(entry(number).get("state", Document.class).getString("hash"));
    }

    private Document entry(int number) {
        return registers()
                .find(Filters.and(Filters.eq("stream", register), Filters.eq("number", (long) number)))
                .first();
    }

    private ApiAnswer entries() {
        return clerk.get("/registers/" + register + "/entries");
    }

    private ApiAnswer verification(String more) {
        return clerk.get("/decisions/verification?register=" + register + more);
    }
}
