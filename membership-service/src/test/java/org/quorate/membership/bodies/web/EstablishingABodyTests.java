package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class EstablishingABodyTests {

    @Autowired
    private Api api;

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
    }

    @Test
    void is_answered_with_the_body() {
        ApiAnswer answer = clerk.post(
                "bodies",
                Map.of(
                        "name", "Gloucestershire Health and Wellbeing Board",
                        "kind", "HWB",
                        "venue", Map.of("name", "Cabinet Suite, Shire Hall, Gloucester", "capacity", 23),
                        "formed", "2013-04-01"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).hasValue("\"1\"");
        assertThat(answer.header("Location")).hasValue(clerk.path("bodies/" + answer.id()));
        assertThat(answer.text("/status")).isEqualTo("active");
        assertThat(answer.text("/host")).isEqualTo(Tenants.COUNTY);
        assertThat(answer.at("/venue/capacity").asInt()).isEqualTo(23);
        assertThat(answer.at("/membership").toString()).isEqualTo("{\"seats\":0,\"members\":0,\"votingUnits\":0}");
        assertThat(clerk.get("bodies/" + answer.id()).body()).isEqualTo(answer.body());
    }

    @Test
    void stands_in_the_list_of_its_kind() {
        String kind = "Kind " + UUID.randomUUID();
        String id = Clerk.created(clerk.post("bodies", Map.of("name", "Only one", "kind", kind)));

        ApiAnswer list = clerk.get("bodies?kind=" + kind.replace(" ", "%20"));

        assertThat(list.at("/items").size()).isEqualTo(1);
        assertThat(list.text("/items/0/id")).isEqualTo(id);
        assertThat(list.text("/items/0/host")).isEqualTo(Tenants.COUNTY);
    }

    @Test
    @Rule("R-ALL-1")
    void with_joint_hosts_needs_them_to_be_tenants() {
        assertThat(withHosts(Tenants.ICB).status()).isEqualTo(201);

        ApiAnswer unknown = withHosts(Tenants.ICB, "nhs-nowhere");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/errors/0/pointer")).isEqualTo("/jointHosts/1");
        assertThat(withHosts(Tenants.COUNTY).text("/errors/0/pointer")).isEqualTo("/jointHosts/0");
        assertThat(withHosts(Tenants.ICB, Tenants.ICB).text("/errors/0/pointer"))
                .isEqualTo("/jointHosts/1");
    }

    @Test
    void as_part_of_another_needs_that_one() {
        String parent = clerk.body("Parent");

        assertThat(clerk.post("bodies", Map.of("name", "Group", "kind", "group", "partOf", parent))
                        .text("/partOf"))
                .isEqualTo(parent);
        assertThat(clerk.post("bodies", Map.of("name", "Group", "kind", "group", "partOf", UUID.randomUUID()))
                        .text("/errors/0/pointer"))
                .isEqualTo("/partOf");
    }

    @Test
    @Rule("R-MEM-18")
    void may_be_as_a_proposal_which_is_activated_later() {
        String id = Clerk.created(clerk.post("bodies", Map.of("name", "Next", "kind", "ICP", "status", "proposed")));

        assertThat(clerk.get("bodies/" + id).text("/status")).isEqualTo("proposed");
        ApiAnswer active = clerk.speaking().post(clerk.path("bodies/" + id + "/activation"));
        assertThat(active.status()).isEqualTo(200);
        assertThat(active.text("/status")).isEqualTo("active");
        assertThat(active.header("Location")).hasValue(clerk.path("bodies/" + id));
        assertThat(clerk.speaking()
                        .post(clerk.path("bodies/" + id + "/activation"))
                        .status())
                .isEqualTo(409);
        assertThat(clerk.speaking()
                        .post(clerk.path("bodies/" + id + "/dissolution"))
                        .text("/status"))
                .isEqualTo("dissolved");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_bad_input_that_is_named() {
        assertRefused(Map.of("kind", "HWB"), 400, "/name");
        assertRefused(Map.of("name", "x", "kind", "HWB", "colour", "red"), 400, "/colour");
        assertRefused(Map.of("name", List.of("x"), "kind", "HWB"), 400, "/name");
        assertRefused(
                Map.of("name", "x", "kind", "HWB", "venue", Map.of("name", "y", "capacity", "23")),
                400,
                "/venue/capacity");
        assertRefused(Map.of("name", "x", "kind", "HWB", "formed", "2019-02-30"), 400, "/formed");
        assertRefused(Map.of("name", "x", "kind", "HWB", "formed", "-999999999-01-01"), 400, "/formed");
        assertRefused(Map.of("name", "x", "kind", "HWB", "formed", 2019), 400, "/formed");
        assertRefused(Map.of("name", "x", "kind", "HWB", "formed", List.of(2019, 4, 1)), 400, "/formed");
        assertRefused(
                Map.of("name", "x", "kind", "HWB", "venue", Map.of("name", "y", "capacity", 0)),
                422,
                "/venue/capacity");
        assertRefused(Map.of("name", "x", "kind", "HWB", "venue", Map.of("capacity", 3)), 400, "/venue/name");
        assertRefused(Map.of("name", "x", "kind", "HWB", "status", "asleep"), 422, "/status");
        assertRefused(Map.of("name", "x", "kind", "HWB", "status", "dissolved"), 422, "/status");
        assertRefused("{\"name\":\"x\",\"kind\":\"HWB\",\"jointHosts\":[null]}", 400, "/jointHosts/0");
        assertThat(clerk.post("bodies", "{").status()).isEqualTo(400);
        assertThat(clerk.post("bodies", "").status()).isEqualTo(400);
    }

    @Test
    @Rule("R-ALL-1")
    void is_for_the_secretariat_of_the_tenant_alone() {
        Map<String, String> body = Map.of("name", "x", "kind", "HWB");
        String path = clerk.path("bodies");

        assertThat(api.asAnyone().post(path, body).status()).isEqualTo(401);
        assertThat(api.as(Tokens.expired("clerk", Tenants.COUNTY, "secretariat"))
                        .post(path, body)
                        .status())
                .isEqualTo(401);
        assertThat(api.as(Tokens.of("analyst", Tenants.COUNTY, "analyst"))
                        .post(path, body)
                        .status())
                .isEqualTo(403);
        assertThat(api.as(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"))
                        .post(path, body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-1")
    void is_unseen_and_untouched_by_other_tenants() {
        String id = clerk.body("Ours");
        Clerk other = Clerk.of(api, Tenants.BOROUGH);

        assertThat(other.get("bodies/" + id).status()).isEqualTo(404);
        assertThat(other.get("bodies/" + id + "/roster").status()).isEqualTo(404);
        assertThat(other.post("bodies/" + id + "/seats", Map.of("title", "x", "from", "2019-01-01"))
                        .status())
                .isEqualTo(404);
        assertThat(other.post("bodies/" + id + "/constitutions", TermsOfReference.OF_THE_LSP)
                        .status())
                .isEqualTo(404);
        assertThat(other.speaking()
                        .post(other.path("bodies/" + id + "/dissolution"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void is_answered_alike_when_repeated_with_its_key() {
        Api.Request once = clerk.speaking().withKey("establish-" + UUID.randomUUID());
        Map<String, String> body = Map.of("name", "Once", "kind", "HWB");

        ApiAnswer first = once.post(clerk.path("bodies"), body);
        ApiAnswer second = once.post(clerk.path("bodies"), body);
        ApiAnswer other = once.post(clerk.path("bodies"), Map.of("name", "Other", "kind", "HWB"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void is_not_found_under_what_is_no_id() {
        assertThat(clerk.get("bodies/nonsense").status()).isEqualTo(404);
        assertThat(clerk.get("bodies/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-4")
    void is_not_shown_as_of_a_day_that_does_not_exist() {
        String body = clerk.body("Any");
        for (String day : List.of("2019-02-30", "%2B999999999-12-31", "-0001-01-01", "yesterday")) {
            assertThat(clerk.get("bodies/" + body + "?on=" + day).status())
                    .as(day)
                    .isEqualTo(400);
            assertThat(clerk.get("bodies/" + body + "/compliance?on=" + day).status())
                    .as(day)
                    .isEqualTo(400);
        }
    }

    private ApiAnswer withHosts(String... hosts) {
        return clerk.post("bodies", Map.of("name", "ICP", "kind", "ICP", "jointHosts", List.of(hosts)));
    }

    private void assertRefused(Object body, int status, String pointer) {
        ApiAnswer answer = clerk.post("bodies", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).isNotEmpty();
    }
}
