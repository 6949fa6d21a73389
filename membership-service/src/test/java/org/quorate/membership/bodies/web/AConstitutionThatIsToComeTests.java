package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
@Rule("R-DEC-2")
class AConstitutionThatIsToComeTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String versions;

    @BeforeEach
    void oneInForceAndOneToCome() {
        clerk = Clerk.ofCounty(api);
        versions = "bodies/" + clerk.body("Board") + "/constitutions";
        clerk.post(versions, of("2018-04-01", 3));
        clerk.post(versions, of("2119-04-01", 4));
    }

    @Test
    void can_be_withdrawn_and_leaves_the_one_in_force_as_it_was() {
        assertThat(clerk.speaking().delete(clerk.path(versions + "/2")).status())
                .isEqualTo(204);

        assertThat(clerk.get(versions).at("/items").size()).isEqualTo(1);
        assertThat(clerk.get(versions + "/1").at("/inForceUntil").isMissingNode())
                .isTrue();
        assertThat(clerk.get(versions + "/2").status()).isEqualTo(404);
        assertThat(clerk.post(versions, of("2119-04-01", 5)).at("/version").asInt())
                .isEqualTo(3);
    }

    @Test
    void can_be_replaced_by_another() {
        ApiAnswer replaced = clerk.speaking().put(clerk.path(versions + "/2"), of("2119-01-01", 5));

        assertThat(replaced.status()).as(replaced.body().toString()).isEqualTo(200);
        assertThat(replaced.at("/version").asInt()).isEqualTo(3);
        assertThat(clerk.get(versions + "/1").text("/inForceUntil")).isEqualTo("2118-12-31");
        assertThat(clerk.speaking()
                        .put(clerk.path(versions + "/3"), of("2017-01-01", 5))
                        .status())
                .isEqualTo(422);
        assertThat(clerk.get(versions + "/3").at("/quorum/members").asInt()).isEqualTo(5);
    }

    @Test
    void is_not_one_that_is_or_was_in_force() {
        ApiAnswer edited = clerk.speaking().put(clerk.path(versions + "/1"), of("2119-01-01", 5));
        assertThat(edited.status()).isEqualTo(409);
        assertThat(clerk.speaking().delete(clerk.path(versions + "/1")).status())
                .isEqualTo(409);
        assertThat(clerk.speaking().delete(clerk.path(versions + "/9")).status())
                .isEqualTo(404);
        assertThat(api.as(Tokens.of("clerk", Tenants.ICB, "secretariat"))
                        .delete(clerk.path(versions + "/2"))
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> of(String from, int members) {
        return Map.of("inForceFrom", from, "voting", Map.of("by", "member"), "quorum", Map.of("members", members));
    }
}
