package org.quorate.membership.roundtrips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OneRoundTripTests {

    private static final int MORE_THAN_A_FIRST_BATCH = 105;

    @Autowired
    private Api api;

    @Autowired
    private Commands commands;

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.of(api, "gloucester-city");
    }

    @Test
    @Rule("R-MEM-1")
    void is_what_the_compliance_of_a_body_of_sixty_seats_takes() {
        String body = takenIn("HWB", 60);
        clerk.get("bodies/" + body);

        for (String answer : List.of("/compliance?on=2019-07-23", "/roster?on=2019-07-23", "?on=2019-07-23")) {
            assertThat(commands.during(() -> shown("bodies/" + body + answer)))
                    .as(answer)
                    .hasSize(1);
        }
    }

    @Test
    @Rule("R-MEM-18")
    void is_what_the_chart_of_many_bodies_takes() {
        IntStream.range(0, MORE_THAN_A_FIRST_BATCH).forEach(_ -> takenIn("Group", 3));

        assertThat(shown("bodies/structure?on=2019-07-23").at("/bodies").size())
                .isGreaterThanOrEqualTo(MORE_THAN_A_FIRST_BATCH);
        assertThat(commands.during(() -> shown("bodies/structure?on=2019-07-23")))
                .hasSize(1);
    }

    @Test
    @Rule("R-MEM-16")
    void for_the_body_and_one_for_all_registers_is_what_the_interests_of_its_members_take() {
        String body = takenIn("Group", 60);

        assertThat(commands.during(() -> shown("bodies/" + body + "/interests?on=2019-07-23")))
                .hasSize(2);
    }

    private ApiAnswer shown(String rest) {
        ApiAnswer answer = clerk.get(rest);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private String takenIn(String kind, int seats) {
        List<Map<String, UUID>> ids = IntStream.range(0, seats)
                .mapToObj(
                        _ -> Map.of("seat", UUID.randomUUID(), "person", UUID.randomUUID(), "term", UUID.randomUUID()))
                .toList();
        return Clerk.created(clerk.post(
                "bodies/import",
                Map.of(
                        "format", "quorate-body-1",
                        "body",
                                Map.of(
                                        "id",
                                        UUID.randomUUID(),
                                        "name",
                                        kind,
                                        "kind",
                                        kind,
                                        "standings",
                                        List.of(Map.of("status", "active", "since", "2018-04-01"))),
                        "constitutions", List.of(),
                        "organisations", List.of(),
                        "seats",
                                ids.stream()
                                        .map(each -> Map.of(
                                                "id",
                                                each.get("seat"),
                                                "title",
                                                "Member",
                                                "from",
                                                "2018-04-01",
                                                "terms",
                                                List.of(Map.of(
                                                        "id", each.get("term"),
                                                        "person", each.get("person"),
                                                        "from", "2018-05-01"))))
                                        .toList(),
                        "people",
                                ids.stream()
                                        .map(each -> Map.of("id", each.get("person"), "office", "Councillor"))
                                        .toList())));
    }
}
