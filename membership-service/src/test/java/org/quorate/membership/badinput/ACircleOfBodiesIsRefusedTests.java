package org.quorate.membership.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Rule({"R-ALL-4", "R-MEM-18"})
class ACircleOfBodiesIsRefusedTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;

    @BeforeEach
    void aBoard() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
    }

    @Test
    void of_one_that_is_part_of_itself_or_of_what_is_part_of_it() {
        String group = partOf(body, "Group");
        String task = partOf(group, "Task group");

        refused(revise(Map.of("partOf", body)), "/partOf", "R-ALL-4");
        refused(revise(Map.of("partOf", group)), "/partOf", "R-ALL-4");
        refused(revise(Map.of("partOf", task)), "/partOf", "R-ALL-4");
    }

    @Test
    void of_one_that_reports_to_itself_or_to_what_stands_below_it() {
        String group = partOf(body, "Group");

        refused(revise(Map.of("reportsTo", List.of(body))), "/reportsTo", "R-ALL-4");
        refused(revise(Map.of("reportsTo", List.of(group))), "/reportsTo", "R-ALL-4");
        refused(revise(Map.of("secretariat", Map.of("body", body))), "/secretariat", "R-ALL-4");
    }

    @Test
    void of_one_that_comes_in_as_part_of_itself() {
        ObjectNode document = (ObjectNode) JsonMapper.shared()
                .readTree(clerk.speaking()
                        .get(clerk.path("bodies/" + body + "/export"))
                        .raw()
                        .body());
        ((ObjectNode) document.at("/body")).put("partOf", body);
        Clerk elsewhere = Clerk.of(api, "gloucester-city");

        refused(elsewhere.post("bodies/import", document.toString()), "/body/partOf", "R-ALL-4");
        assertThat(elsewhere.get("bodies/" + body).status()).isEqualTo(404);
    }

    private String partOf(String parent, String name) {
        return Clerk.created(clerk.post("bodies", Map.of("name", name, "kind", "group", "partOf", parent)));
    }

    private ApiAnswer revise(Map<String, ?> said) {
        Map<String, Object> profile = new HashMap<>(Map.of("name", "Board", "kind", "HWB"));
        profile.putAll(said);
        return clerk.speaking().put(clerk.path("bodies/" + body), profile);
    }

    private static void refused(ApiAnswer answer, String pointer, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }
}
