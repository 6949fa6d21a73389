package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
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
    void are_entered_as_their_terms_of_reference_say(JsonNode board) {
        Clerk clerk = Clerk.ofCounty(api);
        String body = Clerk.created(clerk.post("bodies", board.at("/body").toString()));
        ApiAnswer adopted = clerk.post(
                "bodies/" + body + "/constitutions", board.at("/constitution").toString());
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
        Map<String, String> organisations = new HashMap<>();
        for (JsonNode seat : board.at("/seats")) {
            String filler = organisations.computeIfAbsent(
                    seat.at("/organisation").asString(),
                    name -> Clerk.created(clerk.post(
                            "organisations",
                            Map.of("name", name, "sector", seat.at("/sector").asString()))));
            Map<String, Object> sent = new HashMap<>(Map.of(
                    "title", seat.at("/title").asString(),
                    "organisation", filler,
                    "statutoryGround", seat.at("/ground").asString(),
                    "from", board.at("/body/formed").asString()));
            if (seat.has("unit")) {
                sent.put("unit", seat.at("/unit").asString());
            }
            String id = Clerk.created(clerk.post("bodies/" + body + "/seats", sent));
            clerk.term(
                    body,
                    id,
                    clerk.person(seat.at("/title").asString()),
                    board.at("/body/formed").asString());
        }

        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2023-01-01");
        assertThat(shown.at("/seats").size()).isEqualTo(board.at("/seats").size());
        assertThat(shown.at("/constitution/inWords").toString()).contains("Quorum: ");
        JsonNode quorum = clerk.speaking()
                .post(clerk.path("bodies/" + body + "/what-if"), "{\"on\": \"2023-01-01\", \"changes\": []}")
                .at("/before/quorum");
        JsonNode expected = board.at("/expected");
        if (expected.has("membersNeeded")) {
            assertThat(quorum.at("/members").asInt())
                    .isEqualTo(expected.at("/membersNeeded").asInt());
        }
        if (expected.has("unitsNeeded")) {
            assertThat(quorum.at("/units").asInt())
                    .isEqualTo(expected.at("/unitsNeeded").asInt());
        }
        if (expected.has("compliantOn")) {
            assertThat(clerk.get("bodies/" + body + "/compliance?on="
                                    + expected.at("/compliantOn").asString())
                            .at("/compliant")
                            .asBoolean())
                    .isTrue();
        }
    }
}
