package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.quorate.funding.api.Borough.ROOT;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Amount;
import org.quorate.contracts.Subject;
import org.quorate.contracts.funding.FundsCommitted;
import org.quorate.contracts.funding.FundsPaid;
import org.quorate.contracts.funding.FundsReleased;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of a request, with the decisions of others heard as they come. */
@ServiceTest
@Rule({"R-FND-3", "R-DEC-5"})
class SpendingAFundTests {

    @Autowired
    Api api;

    private Borough borough;
    private Events events;
    private long told;

    @BeforeEach
    void borough() {
        borough = new Borough(api);
        events = Events.on("funding", "decisions");
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void goes_from_the_draft_to_the_last_payment_with_the_whole_fund_at_every_step() {
        String fund = borough.fund("250000.00").id();
        String request = borough.assessed(fund, "250000.00");

        ApiAnswer submitted = borough.submit(request);
        assertThat(submitted.text("/status")).isEqualTo("reserved");
        assertThat(borough.balances(fund)).containsExactly("0.00", "250000.00", "0.00", "0.00");
        SpendReferred referred =
                events.await(SpendReferred.class, fact -> fact.requestId().equals(request));
        assertThat(referred.referral().title()).isEqualTo("A community engager for Brockworth");
        assertThat(referred.referral().subject()).isEqualTo(new Subject("funding", "spend-request", request));
        assertThat(referred.referral().beneficiary())
                .as("the members of whoever gets the money are known before the vote")
                .isEqualTo("Brockworth Parish Council");
        assertThat(referred.amount()).isEqualTo(new Amount("250000.00", "GBP"));

        tell(borough.byTheBody(request, "agreed", "carried"));
        borough.awaitStatus(request, "agreed");
        assertThat(borough.balances(fund)).containsExactly("0.00", "250000.00", "0.00", "0.00");

        tell(borough.byTheOfficer(request));
        borough.awaitStatus(request, "committed");
        borough.awaitBalances(fund, "0.00", "0.00", "250000.00", "0.00");
        events.await(FundsCommitted.class, fact -> fact.requestId().equals(request));

        assertThat(borough.pay(request, "100000.00", "INV-1").text("/paid/amount"))
                .isEqualTo("100000.00");
        assertThat(borough.pay(request, "150000.00", "INV-2").text("/paid/amount"))
                .isEqualTo("250000.00");
        assertThat(borough.balances(fund)).containsExactly("0.00", "0.00", "0.00", "250000.00");
        FundsPaid last = events.await(FundsPaid.class, fact -> fact.requestId().equals(request) && fact.entry() == 5);
        assertThat(last.balances().paid()).isEqualTo(new Amount("250000.00", "GBP"));
    }

    @Test
    void takes_the_officers_decision_first_and_the_bodys_later() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");

        tell(borough.byTheOfficer(request));
        ApiAnswer waiting = awaitApproval(request, "officer");
        assertThat(waiting.text("/status")).isEqualTo("reserved");
        assertThat(waiting.text("/approvals/officer/on")).isEqualTo("2022-07-21");
        assertThat(borough.balances(fund)).containsExactly("600.00", "400.00", "0.00", "0.00");

        tell(borough.byTheBody(request, "agreed", "carried"));
        borough.awaitStatus(request, "committed");
        borough.awaitBalances(fund, "600.00", "0.00", "400.00", "0.00");
    }

    @Test
    void hears_a_decision_twice_and_takes_it_once() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");
        DecisionRecorded body = borough.byTheBody(request, "agreed", "carried");
        DecisionRecorded officer = borough.byTheOfficer(request);

        String event = tell(body);
        events.tell(event, body, Tenants.BOROUGH, "register", told);
        tell(body);
        String second = tell(officer);
        events.tell(second, officer, Tenants.BOROUGH, "register", told);
        tell(officer);
        borough.awaitStatus(request, "committed");
        tell(borough.byTheBody(request, "rejected", "lost"));
        String after = borough.submitted(fund, "1.00");
        tell(borough.byTheBody(after, "agreed", "carried"));
        borough.awaitStatus(after, "agreed");

        assertThat(borough.show(request).text("/status")).isEqualTo("committed");
        assertThat(borough.balances(fund)).containsExactly("599.00", "1.00", "400.00", "0.00");
        assertThat(api.asAnyone()
                        .get(ROOT + "/funds/" + fund + "/entries")
                        .at("/items")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void gives_the_money_back_when_the_body_rejects_it() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");

        tell(borough.byTheBody(request, "rejected", "lost"));

        borough.awaitStatus(request, "refused");
        borough.awaitBalances(fund, "1000.00", "0.00", "0.00", "0.00");
        events.await(FundsReleased.class, fact -> fact.requestId().equals(request));
    }

    @Test
    void gives_the_money_back_when_it_is_withdrawn() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");

        ApiAnswer withdrawn = api.as(Borough.PARISH).post(ROOT + "/requests/" + request + "/withdrawal");

        assertThat(withdrawn.text("/status")).isEqualTo("withdrawn");
        borough.awaitBalances(fund, "1000.00", "0.00", "0.00", "0.00");
        assertThat(borough.submit(request).status()).isEqualTo(409);
    }

    @Test
    void gives_the_money_back_when_it_is_withdrawn_in_the_moment_of_its_submission() {
        String fund = borough.fund("1000.00").id();
        String request = borough.assessed(fund, "400.00");

        borough.submit(request);
        ApiAnswer withdrawn = api.as(Borough.PARISH).post(ROOT + "/requests/" + request + "/withdrawal");

        assertThat(withdrawn.status()).isEqualTo(200);
        borough.awaitBalances(fund, "1000.00", "0.00", "0.00", "0.00");
    }

    @Test
    @Rule("R-DEC-3")
    void takes_no_decision_of_others_for_theirs() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");

        tell(borough.byTheOfficer(request, "Head of Finance", Borough.LEAD_MEMBER));
        tell(borough.byTheOfficer(request, Borough.HEAD, "Lead Member for Finance"));
        tell(new Borough(api).byTheBody(request, "agreed", "carried"));
        tell(borough.byTheBody(request, "deferred", "deferred"));
        tell(borough.byTheOfficer(request));
        ApiAnswer waiting = awaitApproval(request, "officer");

        assertThat(waiting.text("/status")).isEqualTo("reserved");
        assertThat(waiting.at("/approvals/body").isMissingNode()).isTrue();
    }

    @Test
    @Rule("R-ALL-1")
    void takes_no_decision_of_another_tenant_about_it() {
        String fund = borough.fund("1000.00").id();
        String request = borough.submitted(fund, "400.00");

        events.tell(borough.byTheBody(request, "agreed", "carried"), Tenants.COUNTY, "register", ++told);
        events.tell(borough.byTheOfficer(request), Tenants.COUNTY, "register", ++told);
        tell(borough.byTheOfficer(request));

        assertThat(awaitApproval(request, "officer").text("/status")).isEqualTo("reserved");
    }

    private String tell(DecisionRecorded decision) {
        return events.tell(decision, Tenants.BOROUGH, "register", ++told);
    }

    private ApiAnswer awaitApproval(String request, String side) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !borough.show(request).at("/approvals/" + side).isMissingNode());
        return borough.show(request);
    }
}
