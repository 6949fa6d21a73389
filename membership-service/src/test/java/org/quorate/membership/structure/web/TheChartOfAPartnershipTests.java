package org.quorate.membership.structure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Rule("R-MEM-18")
class TheChartOfAPartnershipTests {

    @Autowired
    private Api api;

    private Clerk county;
    private Clerk board;

    @BeforeEach
    void atWork() {
        county = Clerk.ofCounty(api);
        board = Clerk.of(api, Tenants.ICB);
    }

    @Test
    void has_the_bodies_that_a_tenant_runs_together_with_another() {
        String joint = Clerk.created(county.post(
                "bodies",
                Map.of(
                        "name", "Integrated Care Partnership",
                        "kind", "ICP",
                        "formed", "2022-07-01",
                        "jointHosts", List.of(Tenants.ICB))));
        String own = county.body("County alone");
        county.term(joint, county.seat(joint, "Chair", null, null), county.person("Chair"), "2022-07-01");

        JsonNode box = box(board, joint, "2022-07-01");

        assertThat(box.at("/host").asString()).isEqualTo(Tenants.COUNTY);
        assertThat(box.at("/members").asInt()).isEqualTo(1);
        assertThat(box(board, own, "2022-07-01").isMissingNode()).isTrue();
        assertThat(box(county, own, "2022-07-01").at("/host").asString()).isEqualTo(Tenants.COUNTY);
        assertThat(board.get("bodies/" + joint).status()).isEqualTo(404);
    }

    @Test
    void shows_who_reports_to_whom_and_who_serves_them_on_that_day() {
        String above = county.body("Board");
        String serving = county.body("Joint secretariat");
        String group = county.body("Delivery group");
        Map<String, Object> revised = new HashMap<>(Map.of(
                "name", "Delivery and assurance group",
                "kind", "group",
                "formed", "2018-04-01",
                "from", "2022-07-01",
                "reportsTo", List.of(above),
                "secretariat", Map.of("body", serving)));
        county.speaking().put(county.path("bodies/" + group), revised);
        county.speaking().post(county.path("bodies/" + group + "/inactivity"));

        assertThat(box(county, group, "2022-06-30").at("/name").asString()).isEqualTo("Delivery group");
        assertThat(box(county, group, "2022-06-30").at("/reportsTo").size()).isZero();
        JsonNode after = box(county, group, "2119-07-01");
        assertThat(after.at("/name").asString()).isEqualTo("Delivery and assurance group");
        assertThat(after.at("/reportsTo/0").asString()).isEqualTo(above);
        assertThat(after.at("/secretariat/body").asString()).isEqualTo(serving);
        assertThat(after.at("/status").asString()).isEqualTo("inactive");
    }

    private static JsonNode box(Clerk clerk, String body, String on) {
        return clerk.get("bodies/structure?on=" + on)
                .at("/bodies")
                .valueStream()
                .filter(box -> box.at("/id").asString().equals(body))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
