package org.quorate.membership.selections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-15")
class SelectingAChairJointlyTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String candidate;
    private String selection;

    @BeforeEach
    void aJointBody() {
        clock.setLondon("2022-07-05T10:00");
        clerk = Clerk.ofCounty(api);
        body = Clerk.created(clerk.post(
                "bodies",
                Map.of(
                        "name",
                        "Integrated Care Partnership",
                        "kind",
                        "ICP",
                        "jointHosts",
                        List.of(Tenants.ICB),
                        "formed",
                        "2022-07-01")));
        candidate = clerk.person("Chair, NHS Gloucestershire ICB");
        selection = Clerk.created(putForward(Map.of()));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void gives_the_office_from_the_day_on_which_both_sides_have_consented() {
        ApiAnswer first = consent(county(), "Local authorities", "2022-07-01");
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.text("/status")).isEqualTo("open");
        assertThat(clerk.get("bodies/" + body).at("/offices").size()).isZero();

        ApiAnswer second = consent(icb(), "Integrated care board", "2022-07-04");

        assertThat(second.text("/status")).isEqualTo("selected");
        assertThat(second.text("/effectiveFrom")).isEqualTo("2022-07-04");
        assertThat(second.text("/until")).isEqualTo("2024-07-03");
        assertThat(second.text("/accountabilities/0")).isEqualTo("Answers to both sides");
        assertThat(second.text("/sides/0/consent/tenant")).isEqualTo(Tenants.ICB);
        assertThat(second.text("/sides/0/consent/by")).isEqualTo("Chief executive");
        assertThat(second.body().toString()).doesNotContain("icb-clerk");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> clerk.get("bodies/" + body).at("/offices").size() == 1);
        ApiAnswer shown = clerk.get("bodies/" + body);
        assertThat(shown.text("/offices/0/role")).isEqualTo("chair");
        assertThat(shown.text("/offices/0/how")).isEqualTo("selected");
        assertThat(shown.text("/offices/0/since")).isEqualTo("2022-07-04");
        assertThat(shown.text("/offices/0/until")).isEqualTo("2024-07-03");
        assertThat(clerk.get("bodies/" + body + "/selections").at("/items").size())
                .isEqualTo(1);
    }

    @Test
    @Rule("R-ALL-1")
    void takes_a_side_s_consent_from_its_own_secretariat_alone() {
        assertThat(consent(county(), "Integrated care board", "2022-07-04").status())
                .isEqualTo(403);
        assertThat(consent(icb(), "Local authorities", "2022-07-04").status()).isEqualTo(403);
        assertThat(consent(
                                Tokens.of("tbc-clerk", Tenants.BOROUGH, "secretariat"),
                                "Integrated care board",
                                "2022-07-04")
                        .status())
                .isEqualTo(404);
        assertThat(consent(Tokens.of("icb-member", Tenants.ICB, "member"), "Integrated care board", "2022-07-04")
                        .status())
                .isEqualTo(403);
        assertThat(api.asAnyone()
                        .post(clerk.path("bodies/" + body + "/selections/" + selection + "/consents"), Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refuses_what_cannot_be() {
        consent(county(), "Local authorities", "2022-07-04");
        assertThat(consent(county(), "Local authorities", "2022-07-05").status())
                .isEqualTo(409);
        assertThat(consent(icb(), "Integrated care board", "2022-07-06").text("/errors/0/pointer"))
                .isEqualTo("/on");
        assertThat(consent(county(), "Police", "2022-07-04").text("/errors/0/pointer"))
                .isEqualTo("/side");
        assertRefused(Map.of("candidate", UUID.randomUUID()), "/candidate");
        assertRefused(Map.of("sides", List.of(Map.of("name", "One"))), "/sides");
        assertRefused(
                Map.of("sides", List.of(Map.of("name", "One"), Map.of("name", "Two", "tenant", Tenants.BOROUGH))),
                "/sides/1/tenant");
        assertRefused(
                Map.of(
                        "sides",
                        List.of(
                                Map.of("name", "One", "organisations", List.of(UUID.randomUUID())),
                                Map.of("name", "Two"))),
                "/sides/0/organisations/0");
        assertRefused(Map.of("termOfOffice", "-P2Y"), "/termOfOffice");
    }

    @Test
    void points_out_what_else_the_candidate_chairs_and_does_not_refuse_it() {
        String other = clerk.body("Health overview committee");
        clerk.post("bodies/" + other + "/offices", Map.of("role", "Chair", "person", candidate, "from", "2022-01-01"));

        ApiAnswer answer = putForward(Map.of("alsoChairs", "NHS Gloucestershire ICB"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/alsoChairs/0")).isEqualTo("NHS Gloucestershire ICB");
        assertThat(answer.text("/alsoChairs/1")).isEqualTo("Health overview committee");
    }

    private void assertRefused(Map<String, ?> otherwise, String pointer) {
        ApiAnswer answer = putForward(otherwise);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer putForward(Map<String, ?> otherwise) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "role",
                "chair",
                "candidate",
                candidate,
                "sides",
                List.of(
                        Map.of("name", "Integrated care board", "tenant", Tenants.ICB),
                        Map.of("name", "Local authorities")),
                "termOfOffice",
                "P2Y",
                "accountabilities",
                List.of("Answers to both sides")));
        request.putAll(otherwise);
        return clerk.post("bodies/" + body + "/selections", request);
    }

    private ApiAnswer consent(String token, String side, String on) {
        return api.as(token)
                .post(
                        clerk.path("bodies/" + body + "/selections/" + selection + "/consents"),
                        Map.of("side", side, "on", on, "by", "Chief executive"));
    }

    private static String county() {
        return Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat");
    }

    private static String icb() {
        return Tokens.of("icb-clerk", Tenants.ICB, "secretariat");
    }
}
