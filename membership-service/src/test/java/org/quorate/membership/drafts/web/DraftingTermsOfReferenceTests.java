package org.quorate.membership.drafts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DraftingTermsOfReferenceTests {

    private static final String OF_FIVE = terms(5);
    private static final String OF_SIX = terms(6);

    @Autowired
    private Api api;

    private Clerk clerk;
    private String drafts;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
        drafts = "bodies/" + clerk.body("Board") + "/constitutions/drafts";
    }

    @Test
    void is_seen_by_the_secretariat_alone() {
        String draft = Clerk.created(clerk.post(drafts, OF_FIVE));
        String path = clerk.path(drafts + "/" + draft);

        assertThat(clerk.speaking().get(path).at("/terms/quorum/members").asInt())
                .isEqualTo(5);
        assertThat(clerk.speaking().get(clerk.path(drafts)).at("/items").size()).isEqualTo(1);
        assertThat(api.asAnyone().get(path).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("dph", Tenants.COUNTY, "member")).get(path).status())
                .isEqualTo(403);
        assertThat(api.as(Tokens.of("clerk", Tenants.ICB, "secretariat"))
                        .get(path)
                        .status())
                .isEqualTo(404);
        Clerk other = Clerk.of(api, Tenants.BOROUGH);
        assertThat(other.speaking().get(other.path(drafts + "/" + draft)).status())
                .isEqualTo(404);
        assertThat(other.speaking().get(other.path(drafts)).status()).isEqualTo(404);
        assertThat(other.post(drafts, OF_FIVE).status()).isEqualTo(404);
        assertThat(other.post(drafts + "/" + draft + "/adoption", Map.of("inForceFrom", "2022-01-01"))
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get(bodyOf(drafts) + "/constitutions").at("/items").size())
                .isZero();
    }

    @Test
    void can_be_edited_by_one_who_has_seen_it_as_it_is() {
        ApiAnswer begun = clerk.post(drafts, OF_FIVE);
        String path = clerk.path(drafts + "/" + begun.id());
        String etag = begun.header("ETag").orElseThrow();

        ApiAnswer edited = clerk.speaking().ifMatch(etag).put(path, OF_SIX);

        assertThat(edited.status()).as(edited.body().toString()).isEqualTo(200);
        assertThat(edited.at("/terms/quorum/members").asInt()).isEqualTo(6);
        assertThat(edited.text("/title")).isEqualTo("Terms for 2022");
        assertThat(clerk.speaking().ifMatch(etag).put(path, OF_FIVE).status()).isEqualTo(412);
        assertThat(clerk.speaking().get(path).body()).isEqualTo(edited.body());
    }

    @Test
    void can_be_given_up() {
        String path = clerk.path(drafts + "/" + Clerk.created(clerk.post(drafts, OF_FIVE)));

        assertThat(clerk.speaking().delete(path).status()).isEqualTo(204);
        assertThat(clerk.speaking().get(path).status()).isEqualTo(404);
        assertThat(clerk.speaking().put(path, OF_SIX).status()).isEqualTo(404);
        assertThat(clerk.speaking().delete(path).status()).isEqualTo(404);
        assertThat(clerk.speaking().get(clerk.path(drafts)).at("/items").size()).isZero();
    }

    @Test
    void is_adopted_from_a_day_and_then_stays_as_it_is() {
        String draft = Clerk.created(clerk.post(drafts, OF_FIVE));

        ApiAnswer adopted = clerk.post(drafts + "/" + draft + "/adoption", Map.of("inForceFrom", "2022-05-18"));

        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(200);
        assertThat(adopted.text("/status")).isEqualTo("adopted");
        assertThat(adopted.at("/version").asInt()).isEqualTo(1);
        assertThat(clerk.get(bodyOf(drafts) + "?on=2022-05-18")
                        .at("/constitution/quorum/members")
                        .asInt())
                .isEqualTo(5);
        String path = clerk.path(drafts + "/" + draft);
        assertThat(clerk.speaking().put(path, OF_SIX).status()).isEqualTo(409);
        assertThat(clerk.speaking().delete(path).status()).isEqualTo(409);
        assertThat(clerk.post(drafts + "/" + draft + "/adoption", Map.of("inForceFrom", "2023-05-18"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        ApiAnswer never = clerk.post(drafts, OF_FIVE.replace("\"members\"", "\"units\""));
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.text("/errors/0/pointer")).isEqualTo("/terms/quorum/units");
        assertThat(clerk.post(drafts, OF_FIVE.replace("member\"", "nobody\"")).text("/errors/0/pointer"))
                .isEqualTo("/terms/voting/by");
        assertThat(clerk.post(drafts, OF_FIVE.replace("\"quorum\"", "\"quota\""))
                        .status())
                .isEqualTo(400);
        assertThat(clerk.post(drafts, OF_FIVE.replace("Terms for 2022", " ")).text("/errors/0/pointer"))
                .isEqualTo("/title");
        assertThat(clerk.post("bodies/" + UUID.randomUUID() + "/constitutions/drafts", OF_FIVE)
                        .status())
                .isEqualTo(404);
        String draft = Clerk.created(clerk.post(drafts, OF_FIVE));
        assertThat(clerk.post(drafts + "/" + draft + "/adoption", Map.of("inForceFrom", "2022-02-30"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/inForceFrom");
        assertThat(clerk.post(drafts + "/" + UUID.randomUUID() + "/adoption", Map.of("inForceFrom", "2022-02-28"))
                        .status())
                .isEqualTo(404);
    }

    private static String bodyOf(String drafts) {
        return drafts.substring(0, drafts.indexOf("/constitutions"));
    }

    private static String terms(int members) {
        return """
                {"title": "Terms for 2022", "terms": {"voting": {"by": "member"}, "quorum": {"members": %d}}}""".formatted(members);
    }
}
