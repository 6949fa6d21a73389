package org.quorate.membership.transfer.web;

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
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@Rule("R-ALL-4")
class TransferringABodyTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Api api;

    private Clerk county;
    private Clerk borough;
    private String body;

    @BeforeEach
    void aBoardWithAPast() {
        county = Clerk.ofCounty(api);
        borough = Clerk.of(api, Tenants.BOROUGH);
        body = county.body("Board");
        county.post(
                "bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom", "2018-04-01",
                        "voting", Map.of("by", "member"),
                        "quorum", Map.of("members", 1)));
        String ccg = county.organisation("=CCG, Gloucestershire");
        String seat = county.seat(body, "Chair, CCG", ccg, null);
        String person =
                Clerk.created(county.post("people", Map.of("office", "+Chair \"of\" the CCG", "account", "ccg-chair")));
        String term = county.term(body, seat, person, "2018-04-01");
        county.post("bodies/" + body + "/terms/" + term + "/ending", Map.of("on", "2020-03-31", "reason", "ceased"));
        county.term(body, seat, person, "2020-06-01");
        county.speaking()
                .put(
                        county.path("bodies/" + body + "/seats/" + seat),
                        Map.of(
                                "title",
                                "Chair, ICB",
                                "organisation",
                                county.organisation("ICB"),
                                "from",
                                "2022-07-01"));
    }

    @Test
    void comes_in_at_another_tenant_as_it_went_out() {
        String document = export(county.speaking()).toString();

        ApiAnswer taken = borough.post("bodies/import", document);

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(taken.id()).isEqualTo(body);
        assertThat(borough.speaking()
                        .get(borough.path("bodies/" + body + "/export"))
                        .body()
                        .toString())
                .isEqualTo(document);
        for (String day : List.of("2019-01-01", "2020-04-15", "2021-01-01", "2022-07-01")) {
            assertThat(borough.get("bodies/" + body + "?on=" + day).at("/seats"))
                    .isEqualTo(county.get("bodies/" + body + "?on=" + day).at("/seats"));
        }
        assertThat(borough.post("bodies/import", document).text("/errors/0/pointer"))
                .isEqualTo("/ids");
    }

    @Test
    void comes_in_beside_itself_with_ids_of_its_own() {
        String document = export(county.speaking()).toString();

        ApiAnswer taken = county.post("bodies/import?ids=minted", document);

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(taken.id()).isNotEqualTo(body);
        assertThat(county.get("bodies/" + taken.id() + "?on=2021-01-01").text("/seats/0/holder/office"))
                .isEqualTo("+Chair \"of\" the CCG");
        assertThat(county.post("bodies/import?ids=guessed", document).text("/errors/0/pointer"))
                .isEqualTo("/ids");
    }

    @Test
    @Rule("R-ALL-1")
    void has_accounts_for_the_secretariat_alone() {
        assertThat(export(county.speaking()).at("/people/0/account").asString()).isEqualTo("ccg-chair");
        assertThat(export(api.asAnyone()).toString()).doesNotContain("ccg-chair");
        assertThat(export(api.as(Tokens.of("clerk", Tenants.BOROUGH, "secretariat")))
                        .toString())
                .doesNotContain("ccg-chair");
        assertThat(borough.get("bodies/" + body + "/members.csv").status()).isEqualTo(404);
    }

    @Test
    void is_taken_in_whole_or_not_at_all_with_the_fault_named() {
        String document = export(county.speaking()).toString();

        refused(document.replace("quorate-body-1", "quorate-body-9"), "/format");
        refused(document.replace("\"members\":1", "\"units\":5"), "/constitutions/0/terms/quorum/units");
        refused(document.replace("2020-06-01", "2020-03-01"), "/seats/0/terms/1/from");
        refused(document.replace("\"ceased\"", "\"bored\""), "/seats/0/terms/0/ending/reason");
        refused(document.replace("\"2020-03-31\"", "\"2017-03-31\""), "/seats/0/terms/0/ending/on");
        refused(document.replace("\"status\":\"active\"", "\"status\":\"asleep\""), "/body/standings/0/status");
        assertThat(borough.post("bodies/import", document.replace("2018-04-01", "2018-02-30"))
                        .status())
                .isEqualTo(400);
        assertThat(borough.post("bodies/import", document.replace("\"seats\"", "\"chairs\""))
                        .status())
                .isEqualTo(400);
        assertThat(borough.get("bodies/" + body).status()).isEqualTo(404);
    }

    @Test
    void gives_out_its_members_as_a_table_that_no_spreadsheet_takes_for_formulas() {
        ApiAnswer table = county.get("bodies/" + body + "/members.csv?on=2021-01-01");

        assertThat(table.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(table.raw().body().lines())
                .containsExactly(
                        "seat,organisation,sector,voting unit,voting,statutory ground,member,since,until",
                        "\"Chair, CCG\",\"'=CCG, Gloucestershire\",public,,yes,,\"'+Chair \"\"of\"\" the CCG\",2020-06-01,");
    }

    @Test
    void goes_out_with_all_that_the_tenant_has() {
        ApiAnswer all = county.speaking().get(county.path("bodies/export"));

        List<JsonNode> lines = all.raw().body().lines().map(JSON::readTree).toList();
        assertThat(lines.stream()
                        .filter(line -> line.at("/body/body/id").asString("").equals(body)))
                .hasSize(1);
        assertThat(lines.stream()
                        .filter(line -> line.at("/person/account").asString("").equals("ccg-chair")))
                .isNotEmpty();
        assertThat(api.asAnyone().get(county.path("bodies/export")).status()).isEqualTo(401);
        assertThat(borough.speaking().get(county.path("bodies/export")).status())
                .isEqualTo(404);
    }

    private void refused(String document, String pointer) {
        ApiAnswer answer = borough.post("bodies/import", document);
        assertThat(answer.text("/errors/0/pointer"))
                .as(answer.body().toString())
                .isEqualTo(pointer);
    }

    private JsonNode export(Api.Request as) {
        ApiAnswer answer = as.get(county.path("bodies/" + body + "/export"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
