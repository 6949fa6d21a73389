package org.quorate.membership.involvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import tools.jackson.databind.JsonNode;

@ServiceTest
@Rule("R-MEM-2")
class InvolvingStakeholdersTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;

    @BeforeEach
    void aPartnershipWithAllItsMembers() {
        clerk = Clerk.ofCounty(api);
        body = Clerk.created(clerk.post("bodies", Map.of("name", "ICP", "kind", "ICP", "formed", "2022-07-01")));
        for (String ground : List.of("responsible local authority", "integrated care board")) {
            String seat = Clerk.created(clerk.post(
                    "bodies/" + body + "/seats",
                    Map.of("title", ground, "statutoryGround", ground, "from", "2022-07-01")));
            clerk.term(body, seat, clerk.person(ground), "2022-07-01");
        }
    }

    @Test
    void answers_missing_members_and_stakeholders_without_a_recorded_involvement_apart() {
        ApiAnswer before = check("2022-08-01");
        assertThat(before.at("/sets/0/missing").size()).isZero();
        assertThat(before.at("/sets/0/notInvolved").size()).isEqualTo(9);
        assertThat(before.at("/compliant").asBoolean()).isFalse();

        Clerk.created(involve("Local healthwatch", "Workshop on priorities", "2022-07-20"));

        ApiAnswer after = check("2022-08-01");
        assertThat(after.at("/sets/0/notInvolved")
                        .valueStream()
                        .map(each -> each.at("/title").asString()))
                .hasSize(8)
                .doesNotContain("Local Healthwatch");
        assertThat(after.text("/sets/0/involved/0/how")).isEqualTo("Workshop on priorities");
        assertThat(check("2022-07-19").at("/sets/0/notInvolved").size()).isEqualTo(9);
    }

    @Test
    void is_met_when_all_have_been_involved() {
        for (JsonNode stakeholder : check("2022-08-01").at("/sets/0/notInvolved")) {
            Clerk.created(involve(stakeholder.at("/title").asString(), "Network", "2022-07-20"));
        }

        assertThat(check("2022-08-01").at("/compliant").asBoolean()).isTrue();
        assertThat(clerk.get("bodies/" + body + "/involvements").at("/items").size())
                .isEqualTo(9);
    }

    @Test
    void tells_which_organisation_it_was() {
        String organisation = clerk.organisation("Healthwatch Gloucestershire");

        ApiAnswer recorded = clerk.post(
                "bodies/" + body + "/involvements",
                Map.of(
                        "stakeholder", "Local Healthwatch",
                        "how", "Seat in attendance",
                        "on", "2022-07-20",
                        "organisation", organisation));

        assertThat(recorded.text("/organisation/name")).isEqualTo("Healthwatch Gloucestershire");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        assertThat(involve(" ", "Workshop", "2022-07-20").text("/errors/0/pointer"))
                .isEqualTo("/stakeholder");
        assertThat(involve("Local Healthwatch", "", "2022-07-20").text("/errors/0/pointer"))
                .isEqualTo("/how");
        assertThat(involve("Local Healthwatch", "Workshop", "2119-07-20").text("/errors/0/pointer"))
                .isEqualTo("/on");
        assertThat(involve("Local Healthwatch", "Workshop", "2022-07-32").status())
                .isEqualTo(400);
        assertThat(api.as(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"))
                        .post(clerk.path("bodies/" + body + "/involvements"), "{}")
                        .status())
                .isEqualTo(404);
    }

    private ApiAnswer involve(String stakeholder, String how, String on) {
        return clerk.post("bodies/" + body + "/involvements", Map.of("stakeholder", stakeholder, "how", how, "on", on));
    }

    private ApiAnswer check(String on) {
        return clerk.get("bodies/" + body + "/compliance?on=" + on);
    }
}
