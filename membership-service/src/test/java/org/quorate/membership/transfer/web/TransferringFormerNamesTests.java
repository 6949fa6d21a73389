package org.quorate.membership.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Rule("R-ALL-3")
class TransferringFormerNamesTests {

    private static final List<String> DAYS = List.of("2019-06-01", "2022-06-30", "2022-07-01", "2022-07-14");

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk county;
    private Clerk borough;
    private String body;
    private String partner;
    private String chair;

    @BeforeEach
    void aBoardWhosePartnerAndChairWereCalledOtherwise() {
        clock.setLondon("2022-07-14T10:00");
        county = Clerk.ofCounty(api);
        borough = Clerk.of(api, Tenants.BOROUGH);
        body = county.body("Board");
        partner = county.organisation("Clinical Comissioning Group");
        chair = Clerk.created(county.post("people", Map.of("office", "Chair of the CCG", "account", "ccg-chair")));
        county.term(body, county.seat(body, "Health", partner, null), chair, "2019-01-01");
        change("organisations/" + partner, Map.of("name", "Clinical Commissioning Group", "sector", "public"));
        change(
                "organisations/" + partner,
                Map.of("name", "Integrated Care Board", "sector", "nhs", "from", "2022-07-01"));
        change("people/" + chair, Map.of("office", "Chair of the ICB", "account", "icb-chair", "from", "2022-07-01"));
        county.term(body, county.seat(body, "Care", partner, null), chair, "2022-07-02");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(partnerOn(county, body, "2022-06-30"))
                        .isNotEqualTo(partnerOn(county, body, "2022-07-01"))
                        .isEqualTo("Clinical Commissioning Group"));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void says_in_the_tenant_s_export_who_was_who_before_and_until_when() {
        JsonNode organisation = lineOf("organisation", partner);
        assertThat(organisation.at("/name").asString()).isEqualTo("Integrated Care Board");
        assertThat(organisation.at("/formerly/0/name").asString()).isEqualTo("Clinical Comissioning Group");
        assertThat(organisation.at("/formerly/0/until").isString()).isFalse();
        assertThat(organisation.at("/formerly/1/name").asString()).isEqualTo("Clinical Commissioning Group");
        assertThat(organisation.at("/formerly/1/sector").asString()).isEqualTo("public");
        assertThat(organisation.at("/formerly/1/until").asString()).isEqualTo("2022-06-30");
        assertThat(organisation.at("/formerly/1/as/why").asString()).isEqualTo("As it calls itself");

        JsonNode person = lineOf("person", chair);
        assertThat(person.at("/office").asString()).isEqualTo("Chair of the ICB");
        assertThat(person.at("/formerly/0/office").asString()).isEqualTo("Chair of the CCG");
        assertThat(person.at("/formerly/0/until").asString()).isEqualTo("2022-06-30");
    }

    @Test
    @Rule("R-MEM-1")
    void shows_the_board_of_every_day_alike_where_it_is_taken_in() {
        String document = export(county).toString();

        assertThat(borough.post("bodies/import", document).status()).isEqualTo(201);

        assertThat(export(borough).toString()).isEqualTo(document);
        for (String day : DAYS) {
            assertThat(borough.get("bodies/" + body + "/roster?on=" + day).at("/members"))
                    .as(day)
                    .isEqualTo(
                            county.get("bodies/" + body + "/roster?on=" + day).at("/members"));
        }
        assertThat(partnerOn(borough, body, "2022-06-30")).isEqualTo("Clinical Commissioning Group");
        assertThat(borough.get("organisations/" + partner).at("/formerly"))
                .isEqualTo(county.get("organisations/" + partner).at("/formerly"));
        assertThat(borough.get("people/" + chair).at("/formerly"))
                .isEqualTo(county.get("people/" + chair).at("/formerly"));
    }

    @Test
    @Rule("R-ALL-1")
    void keeps_former_accounts_and_who_made_a_change_for_the_secretariat() {
        assertThat(export(county).at("/people/0/formerly/0/account").asString()).isEqualTo("ccg-chair");
        assertThat(export(county).at("/organisations/0/formerly/0/as/by").isString())
                .isTrue();

        JsonNode asAnyone = county.get("bodies/" + body + "/export").body();

        assertThat(asAnyone.toString()).doesNotContain("ccg-chair", "icb-chair");
        assertThat(asAnyone.at("/people/0/formerly/0/office").asString()).isEqualTo("Chair of the CCG");
        assertThat(asAnyone.at("/organisations/0/formerly/0/as/by").isString()).isFalse();
        assertThat(asAnyone.at("/organisations/0/formerly/0/as/account").isString())
                .isFalse();
    }

    @Test
    @Rule("R-ALL-4")
    void takes_a_document_in_that_names_nothing_former() {
        ObjectNode document = export(county);
        ((ObjectNode) document.at("/organisations/0")).remove("formerly");
        ((ObjectNode) document.at("/people/0")).remove("formerly");

        ApiAnswer taken = borough.post("bodies/import?ids=minted", document.toString());

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(partnerOn(borough, taken.id(), "2022-06-30")).isEqualTo("Integrated Care Board");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_the_place_of_what_cannot_be() {
        assertRefused("/organisations/0/formerly/1/until", "2022-07-14", "R-ALL-3");
        assertRefused("/people/0/formerly/0/until", "2022-08-01", "R-ALL-3");
        assertRefused("/organisations/0/formerly/0/name", " ", "R-ALL-4");
        assertRefused("/people/0/formerly/0/office", "", "R-ALL-4");
        ObjectNode document = with("/people/0/formerly/0/until", "2022-02-30");
        ApiAnswer malformed = borough.post("bodies/import", document.toString());
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.text("/errors/0/pointer")).isEqualTo("/people/0/formerly/0/until");
        assertThat(borough.get("bodies/" + body).status()).isEqualTo(404);
    }

    private void change(String path, Map<String, String> said) {
        Map<String, String> sent = new HashMap<>(said);
        sent.put("why", "As it calls itself");
        ApiAnswer answer = county.speaking().put(county.path(path), sent);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private void assertRefused(String place, String value, String rule) {
        ApiAnswer answer = borough.post("bodies/import", with(place, value).toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(place);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private ObjectNode with(String place, String value) {
        ObjectNode document = export(county);
        int last = place.lastIndexOf('/');
        ((ObjectNode) document.at(place.substring(0, last))).put(place.substring(last + 1), value);
        return document;
    }

    private JsonNode lineOf(String kind, String id) {
        return county.speaking()
                .get(county.path("bodies/export"))
                .raw()
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).at("/" + kind))
                .filter(thing -> thing.at("/id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode export(Clerk as) {
        ApiAnswer answer = as.speaking().get(as.path("bodies/" + body + "/export"));
        assertThat(answer.status()).isEqualTo(200);
        return (ObjectNode) answer.body();
    }

    private static String partnerOn(Clerk clerk, String body, String day) {
        return clerk.get("bodies/" + body + "/roster?on=" + day).text("/members/0/seats/0/organisation/name");
    }
}
