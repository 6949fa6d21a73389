package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.api.Borough.ROOT;
import static org.quorate.funding.api.Borough.pounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-FND-2", "R-ALL-4"})
class DraftingARequestTests {

    @Autowired
    Api api;

    private Borough borough;

    @BeforeEach
    void borough() {
        borough = new Borough(api);
    }

    @Test
    void shows_the_applicants_office_and_never_the_account() {
        ApiAnswer draft = borough.draft(borough.fund("1000.00").id(), "100.00");

        assertThat(draft.text("/status")).isEqualTo("draft");
        assertThat(draft.text("/applicant")).isEqualTo("Office of brockworth-parish");
        assertThat(draft.text("/conditions/1/evidence")).isEqualTo("Residents lead the steering group.");
        assertThat(draft.text("/paid/amount")).isEqualTo("0.00");
        assertThat(draft.at("/approvals").size()).isZero();
        assertThat(draft.raw().body()).doesNotContain("\"brockworth-parish\"", "account");
        assertThat(draft.header("Location")).contains(ROOT + "/requests/" + draft.id());
        assertThat(borough.show(draft.id()).body()).isEqualTo(draft.body());
    }

    @Test
    void may_leave_evidence_for_later() {
        String fund = borough.fund("1000.00").id();
        Map<String, Object> wish = new HashMap<>(borough.wish(fund, "100.00"));
        wish.put("evidence", List.of());
        String request = api.as(Borough.PARISH).post(ROOT + "/requests", wish).id();
        Map<String, Object> evidence = Map.of("condition", "slc", "text", "Residents lead.");

        ApiAnswer none = borough.assess(request, "slc", true);
        ApiAnswer given = api.as(Borough.PARISH).post(ROOT + "/requests/" + request + "/evidence", evidence);
        ApiAnswer byAnother = api.as(Borough.MEMBER).post(ROOT + "/requests/" + request + "/evidence", evidence);

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text("/errors/0/pointer")).isEqualTo("/condition");
        assertThat(given.text("/conditions/1/evidence")).isEqualTo("Residents lead.");
        assertThat(byAnother.status()).isEqualTo(403);
        assertThat(borough.assess(request, "slc", true).status()).isEqualTo(200);
    }

    @Test
    void is_assessed_by_someone_else() {
        String fund = borough.fund("1000.00").id();
        String request = api.as(Borough.COMMUNITY)
                .post(ROOT + "/requests", borough.wish(fund, "100.00"))
                .id();

        ApiAnswer own = borough.assess(request, "slc", true);

        assertThat(own.status()).isEqualTo(422);
        assertThat(own.rule()).isEqualTo("R-FND-2");
        assertThat(api.as(Borough.PARISH)
                        .post(
                                ROOT + "/requests/" + request + "/assessments",
                                Map.of("condition", "slc", "met", true, "note", "fine"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void shows_who_assessed_what() {
        String request = borough.draft(borough.fund("1000.00").id(), "100.00").id();

        ApiAnswer assessed = borough.assess(request, "slc", false);

        assertThat(assessed.at("/conditions/1/assessment/met").asBoolean()).isFalse();
        assertThat(assessed.text("/conditions/1/assessment/by")).isEqualTo("Office of tbc-community");
        assertThat(assessed.text("/status")).isEqualTo("draft");
    }

    @Test
    void is_refused_for_a_fund_or_a_project_that_is_not_there() {
        Map<String, Object> wish =
                new HashMap<>(borough.wish(borough.fund("1000.00").id(), "100.00"));
        Map<String, Object> noFund = new HashMap<>(wish);
        noFund.put("fund", UUID.randomUUID().toString());
        wish.put("project", UUID.randomUUID().toString());

        assertThat(pointer(noFund, 422)).isEqualTo("/fund");
        assertThat(pointer(wish, 422)).isEqualTo("/project");
    }

    @Test
    void is_refused_with_evidence_for_what_is_no_condition() {
        Map<String, Object> wish =
                new HashMap<>(borough.wish(borough.fund("1000.00").id(), "100.00"));
        wish.put("evidence", List.of(Map.of("condition", "match-funding", "text", "Half is ours.")));

        assertThat(pointer(wish, 422)).isEqualTo("/evidence/0/condition");
    }

    @ParameterizedTest
    @CsvSource({
        "-1.00, 400, /amount/amount",
        "ten, 400, /amount/amount",
        "1.001, 400, /amount/amount",
        "1e6, 400, /amount/amount",
        "99999999999.00, 400, /amount/amount",
        "0.00, 422, /amount"
    })
    void is_refused_with_an_amount_that_is_none(String amount, int status, String pointer) {
        Map<String, Object> wish =
                new HashMap<>(borough.wish(borough.fund("1000.00").id(), "100.00"));
        wish.put("amount", pounds(amount));

        assertThat(pointer(wish, status)).isEqualTo(pointer);
    }

    @Test
    void is_refused_with_what_nobody_asked_for() {
        Map<String, Object> wish =
                new HashMap<>(borough.wish(borough.fund("1000.00").id(), "100.00"));
        wish.put("status", "committed");
        Map<String, Object> euros = new HashMap<>(wish);
        euros.remove("status");
        euros.put("amount", Map.of("amount", "1.00", "currency", "EUR"));

        assertThat(pointer(wish, 400)).isEqualTo("/status");
        assertThat(pointer(euros, 400)).isEqualTo("/amount/currency");
        assertThat(api.as(Borough.PARISH).post(ROOT + "/requests", "{").status())
                .isEqualTo(400);
        assertThat(api.as(Borough.PARISH).post(ROOT + "/requests", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void is_for_accounts_of_the_tenant() {
        Map<String, Object> wish = borough.wish(borough.fund("1000.00").id(), "100.00");
        String county = Tokens.of("gcc-dph", Tenants.COUNTY, "member");

        assertThat(api.asAnyone().post(ROOT + "/requests", wish).status()).isEqualTo(401);
        assertThat(api.as(county).post(ROOT + "/requests", wish).status()).isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-1")
    void of_one_tenant_is_not_seen_below_another() {
        ApiAnswer draft = borough.draft(borough.fund("1000.00").id(), "100.00");
        String there = "/api/" + Tenants.COUNTY;

        assertThat(api.asAnyone().get(there + "/requests/" + draft.id()).status())
                .isEqualTo(404);
        assertThat(api.asAnyone().get(there + "/funds/" + draft.text("/fund")).status())
                .isEqualTo(404);
        assertThat(api.asAnyone()
                        .get(there + "/projects/" + draft.text("/project"))
                        .status())
                .isEqualTo(404);
        assertThat(api.asAnyone().get(there + "/requests").at("/items").size()).isZero();
    }

    @Test
    void is_listed_under_its_fund() {
        String fund = borough.fund("1000.00").id();
        String first = borough.draft(fund, "1.00").id();
        String second = borough.draft(fund, "2.00").id();
        borough.draft(borough.fund("1000.00").id(), "3.00");

        ApiAnswer page = api.asAnyone().get(ROOT + "/requests?fund=" + fund + "&limit=1");
        ApiAnswer rest = api.asAnyone().get(ROOT + "/requests?fund=" + fund + "&limit=1&after=" + page.text("/next"));

        assertThat(List.of(page.text("/items/0/id"), rest.text("/items/0/id")))
                .containsExactlyInAnyOrder(first, second);
        assertThat(rest.at("/next").isMissingNode()).isTrue();
        assertThat(api.asAnyone().get(ROOT + "/requests?fund=nonsense").status())
                .isEqualTo(400);
        assertThat(api.asAnyone().get(ROOT + "/requests?limit=0").status()).isEqualTo(422);
        assertThat(api.asAnyone().get(ROOT + "/requests?after=nonsense").status())
                .isEqualTo(422);
    }

    @Test
    void changed_meanwhile_is_not_changed_from_a_stale_page() {
        ApiAnswer draft = borough.draft(borough.fund("1000.00").id(), "100.00");
        borough.assess(draft.id(), "slc", true);

        ApiAnswer stale = api.as(Borough.COMMUNITY)
                .ifMatch(draft.header("ETag").orElseThrow())
                .post(
                        ROOT + "/requests/" + draft.id() + "/assessments",
                        Map.of("condition", "slc", "met", false, "note", "too late"));

        assertThat(stale.status()).isEqualTo(412);
    }

    private String pointer(Map<String, Object> wish, int status) {
        ApiAnswer answer = api.as(Borough.PARISH).post(ROOT + "/requests", wish);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        return answer.text("/errors/0/pointer");
    }
}
