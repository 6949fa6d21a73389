package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test of the model: boards of other areas, with no code changed. */
@ServiceTest
@Rule({"R-MEM-1", "R-MEM-2", "R-MTG-6"})
class BoardsElsewhereTests {

    @Autowired
    private Api api;

    static Stream<JsonNode> boards() {
        InputStream file =
                Objects.requireNonNull(BoardsElsewhereTests.class.getResourceAsStream("/boards/boards-elsewhere.json"));
        return JsonMapper.builder().build().readTree(file).at("/boards").valueStream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void are_entered_as_their_councils_publish_them(JsonNode board) {
        Clerk clerk = Clerk.ofCounty(api);

        String body = entered(clerk, board);

        JsonNode expected = board.at("/expected");
        String on = expected.at("/on").asString();
        ApiAnswer shown = clerk.get("bodies/" + body + "?on=" + on);
        assertThat(shown.at("/seats").size()).isEqualTo(expected.at("/members").asInt());
        assertThat(shown.at("/constitution/inWords").toString())
                .contains(expected.at("/inWords")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        if (expected.has("membersNeeded")) {
            assertThat(membersNeeded(clerk, body, on))
                    .isEqualTo(expected.at("/membersNeeded").asInt());
        }
        if (expected.has("compliantOn")) {
            String day = expected.at("/compliantOn").asString();
            ApiAnswer compliance = clerk.get("bodies/" + body + "/compliance?on=" + day);
            assertThat(compliance.at("/compliant").asBoolean())
                    .as(compliance.body().toString())
                    .isTrue();
        }
    }

    private String entered(Clerk clerk, JsonNode board) {
        String body = Clerk.created(clerk.post("bodies", board.at("/body").toString()));
        String formed = board.at("/body/formed").asString();
        Clerk.created(clerk.post(
                "bodies/" + body + "/constitutions", board.at("/constitution").toString()));
        Map<String, String> organisations = new HashMap<>();
        for (JsonNode seat : board.at("/seats")) {
            String filler = organisations.computeIfAbsent(
                    seat.at("/organisation").asString(),
                    name -> Clerk.created(clerk.post(
                            "organisations",
                            Map.of("name", name, "sector", seat.at("/sector").asString()))));
            String id = Clerk.created(clerk.post(
                    "bodies/" + body + "/seats",
                    Map.of(
                            "title", seat.at("/title").asString(),
                            "organisation", filler,
                            "statutoryGround", seat.at("/ground").asString(),
                            "voting", seat.at("/voting").asBoolean(true),
                            "from", formed)));
            clerk.term(body, id, clerk.person(seat.at("/title").asString()), formed);
        }
        return body;
    }

    private int membersNeeded(Clerk clerk, String body, String on) {
        return clerk.speaking()
                .post(clerk.path("bodies/" + body + "/what-if"), Map.of("on", on, "changes", List.of()))
                .at("/before/quorum/members")
                .asInt();
    }
}
