package org.quorate.membership.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Rule("R-ALL-4")
class TransferringAllOfABodyTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk county;
    private Clerk elsewhere;
    private String body;
    private String council;
    private String charity;
    private String seat;
    private String person;

    @BeforeEach
    void aGroupWithAllThatThereCanBe() {
        clock.setLondon("2019-07-23T10:00");
        county = Clerk.ofCounty(api);
        elsewhere = Clerk.of(api, "gloucester-city");
        body = county.body("Group");
        council = county.organisation("City council");
        charity = county.organisation("Charity");
        seat = county.seat(body, "Councillor", council, null);
        String other = county.seat(body, "Trustee", charity, null);
        person = Clerk.created(
                county.post("people", Map.of("office", "Councillor", "account", "member-" + UUID.randomUUID())));
        post(
                "requirement-sets",
                Map.of(
                        "key", "agreed",
                        "name", "Partnership protocol",
                        "from", "2018-01-01",
                        "requirements",
                                List.of(Map.of("title", "The council", "organisation", council, "law", "protocol")),
                        "terms", Map.of("agreedByAll", true, "law", "protocol")));
        String draft = post("constitutions/drafts", Map.of("title", "Terms", "terms", terms()))
                .id();
        post("constitutions/drafts/" + draft + "/agreements", Map.of("organisation", council, "on", "2018-04-01"));
        post("constitutions/drafts/" + draft + "/agreements", Map.of("organisation", charity, "on", "2018-04-02"));
        post("constitutions/drafts/" + draft + "/adoption", Map.of("inForceFrom", "2018-04-02"));
        post("constitutions/drafts", Map.of("title", "Other terms", "terms", terms()));
        String term = county.term(body, seat, person, "2018-05-01");
        county.speaking()
                .put(
                        county.path("bodies/" + body),
                        Map.of(
                                "name",
                                "Healthy Group",
                                "kind",
                                "HWB",
                                "from",
                                "2019-01-01",
                                "formed",
                                "2018-04-01",
                                "secretariat",
                                Map.of("organisation", council)));
        post("offices", Map.of("role", "chair", "seat", seat, "from", "2018-06-01", "until", "2019-05-31"));
        post("offices", Map.of("role", "chair", "seat", seat, "from", "2019-06-01", "ground", "elected anew"));
        post("acceptances", Map.of("term", term, "version", "2018", "on", "2018-05-02"));
        post("inductions", Map.of("person", person, "on", "2018-05-03", "by", "Partnership manager"));
        post("involvements", Map.of("stakeholder", "Healthwatch", "how", "workshop", "on", "2019-01-01"));
        post("vacancies/" + other + "/request", Map.of("askedOn", "2019-07-01", "dueBy", "2019-09-30"));
        county.post(
                "people/" + person + "/interests",
                Map.of(
                        "kind",
                        "disclosable-pecuniary",
                        "description",
                        "Owner of a house",
                        "from",
                        "2018-05-01",
                        "sensitive",
                        true));
        String proposal = post(
                        "proposals",
                        Map.of(
                                "title", "Review",
                                "from", "2019-09-01",
                                "changes", List.of(Map.of("add", Map.of("title", "Youth", "organisation", charity)))))
                .id();
        String selection = post(
                        "selections",
                        Map.of(
                                "role",
                                "joint chair",
                                "candidate",
                                county.person("Independent chair"),
                                "sides",
                                List.of(
                                        Map.of("name", "NHS", "organisations", List.of(county.organisation("ICB"))),
                                        Map.of("name", "Councils", "organisations", List.of(council))),
                                "termOfOffice",
                                "P4Y"))
                .id();
        post(
                "selections/" + selection + "/consents",
                Map.of("side", "NHS", "on", "2019-07-01", "by", "Chair of the ICB"));
        post("proposals/" + proposal + "/showing", Map.of());
        post("proposals/" + proposal + "/application", Map.of());
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void gives_the_same_document_at_a_tenant_that_knew_nothing_of_it() {
        ObjectNode document = (ObjectNode) export(county);
        document.set("attendance", JsonMapper.shared().readTree("""
                {"meetings": [{"meeting": "m1", "on": "2019-05-14", "presences": {"%s": "represented"}}],
                 "reviews": [{"term": "%s", "person": "%s", "office": "Councillor", "openedOn": "2019-05-14",
                   "arranged": 3, "attended": 1, "settled": {"on": "2019-07-01", "decision": "d1", "removed": false}}]}
                """.formatted(
                        person, document.at("/seats/0/terms/0/id").asString(), person)));

        ApiAnswer taken = elsewhere.post("bodies/import", document.toString());

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(export(elsewhere)).isEqualTo(document);
        for (String part : List.of(
                "/body/earlier/0/name",
                "/body/secretariat/organisation",
                "/requirementSets/0/terms/agreedByAll",
                "/constitutions/0/origin/agreements/1/on",
                "/offices/1/ground/inWords",
                "/acceptances/0/version",
                "/inductions/0/by",
                "/involvements/0/how",
                "/reshaped/0/proposal",
                "/askings/0/dueBy",
                "/selections/0/sides/0/consent/account",
                "/confidential/drafts/1/title",
                "/confidential/proposals/0/title",
                "/confidential/registers/0/interests/0/sensitive")) {
            assertThat(document.at(part).isMissingNode()).as(part).isFalse();
        }
    }

    @Test
    void comes_in_beside_itself_with_everything_named_anew() {
        String document = export(county).toString();

        ApiAnswer taken = county.post("bodies/import?ids=minted", document);

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        ApiAnswer anew = county.speaking().get(county.path("bodies/" + taken.id() + "/export"));
        assertThat(anew.body().toString())
                .doesNotContain(seat)
                .doesNotContain(person)
                .doesNotContain(council);
        assertThat(anew.at("/confidential/registers").size()).isEqualTo(1);
        assertThat(county.get("bodies/" + taken.id() + "/offices?on=2019-07-23").text("/items/0/role"))
                .isEqualTo("chair");
    }

    @Test
    @Rule("R-MEM-15")
    void goes_on_with_a_joint_selection_where_it_stood() {
        elsewhere.post("bodies/import", export(county).toString());
        String selections = "bodies/" + body + "/selections";
        String open = elsewhere.get(selections).text("/items/0/id");

        elsewhere.post(
                selections + "/" + open + "/consents",
                Map.of("side", "Councils", "on", "2019-07-20", "by", "Leader of the council"));

        assertThat(elsewhere.get(selections + "/" + open).text("/status")).isEqualTo("selected");
        assertThat(elsewhere.get(selections + "/" + open).text("/effectiveFrom"))
                .isEqualTo("2019-07-20");
    }

    @Test
    @Rule("R-MEM-4")
    void does_not_get_terms_in_force_that_a_partner_never_agreed_to() {
        ObjectNode document = (ObjectNode) export(county);
        ((ArrayNode) document.at("/constitutions/0/origin/agreements")).remove(1);

        assertRefused(document, "/constitutions/0", "R-MEM-4");
        ((ObjectNode) document.at("/constitutions/0")).remove("origin");
        assertRefused(document, "/constitutions/0", "R-MEM-4");
    }

    @Test
    void is_refused_for_what_would_be_refused_one_by_one() {
        assertRefused("/offices/1/from", "2018-05-01", "/offices/1/from", "R-MEM-14");
        assertRefused("/offices/0/how", "by lot", "/offices/0/how", "R-MEM-14");
        assertRefused("/acceptances/0/version", "2017", "/acceptances/0/version", "R-MEM-16");
        assertRefused("/acceptances/0/on", "2019-07-24", "/acceptances/0/on", "R-MEM-16");
        assertRefused("/inductions/0/on", "2019-07-24", "/inductions/0/on", "R-MEM-16");
        assertRefused("/requirementSets/0/key", "hwb-2013", "/requirementSets/0/key", "R-ALL-4");
        assertRefused("/askings/0/dueBy", "2019-06-30", "/askings/0/dueBy", "R-MEM-13");
        assertRefused(
                "/confidential/registers/0/interests/0/until",
                "2018-04-30",
                "/confidential/registers/0/interests/0/until",
                "R-MEM-16");
        assertRefused("/selections/0/candidate", UUID.randomUUID().toString(), "/selections/0/candidate", "R-ALL-4");
        assertRefused("/selections/0/sides/1/tenant", "glos-icb", "/selections/0/sides/1/tenant", "R-MEM-15");
        assertRefused("/selections/0/sides/1/name", "NHS", "/selections/0", "R-MEM-15");
        assertRefused("/inductions/0/person", UUID.randomUUID().toString(), "/inductions/0/person", "R-ALL-4");
        assertThat(elsewhere.get("bodies/" + body).status()).isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-1")
    void keeps_what_is_the_secretariats_from_everyone_else() {
        JsonNode asAnyone = county.get("bodies/" + body + "/export").body();

        assertThat(asAnyone.at("/confidential").isMissingNode()).isTrue();
        assertThat(asAnyone.toString()).doesNotContain("Owner of a house").doesNotContain("Other terms");
        assertThat(asAnyone.at("/seats").size()).isEqualTo(3);
        assertThat(asAnyone.at("/selections/0/sides/0/consent/by").asString()).isEqualTo("Chair of the ICB");
        assertThat(asAnyone.at("/selections/0/sides/0/consent/account").isString())
                .isFalse();
    }

    private void assertRefused(String place, String value, String pointer, String rule) {
        ObjectNode document = (ObjectNode) export(county);
        int last = place.lastIndexOf('/');
        ((ObjectNode) document.at(place.substring(0, last))).put(place.substring(last + 1), value);
        assertRefused(document, pointer, rule);
    }

    private void assertRefused(JsonNode document, String pointer, String rule) {
        ApiAnswer answer = elsewhere.post("bodies/import", document.toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private ApiAnswer post(String rest, Map<String, ?> request) {
        ApiAnswer answer = county.post("bodies/" + body + "/" + rest, request);
        assertThat(answer.status()).as(rest + ": " + answer.body()).isLessThan(300);
        return answer;
    }

    private JsonNode export(Clerk as) {
        ApiAnswer answer = as.speaking().get(as.path("bodies/" + body + "/export"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "voting", Map.of("by", "member"),
                "quorum", Map.of("members", 1),
                "membership", Map.of("codeOfConduct", Map.of("version", "2018", "beforeVoting", true)));
    }
}
