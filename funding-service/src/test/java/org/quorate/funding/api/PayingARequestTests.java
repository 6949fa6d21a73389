package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.quorate.funding.api.Borough.ROOT;
import static org.quorate.funding.api.Borough.pounds;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.funding.PaymentReversed;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-FND-3", "R-FND-5"})
class PayingARequestTests {

    @Autowired
    Api api;

    private Borough borough;
    private Events events;
    private String fund = "";
    private String request = "";

    @BeforeEach
    void commitment() {
        borough = new Borough(api);
        events = Events.on("funding");
        fund = borough.fund("1000.00").id();
        request = borough.submitted(fund, "400.00");
        events.tell(borough.byTheBody(request, "agreed", "carried"), Tenants.BOROUGH, "register", 1);
        events.tell(borough.byTheOfficer(request), Tenants.BOROUGH, "register", 2);
        borough.awaitStatus(request, "committed");
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void is_refused_for_a_penny_more_than_is_committed() {
        borough.pay(request, "399.99", "INV-1");

        ApiAnswer refused = borough.pay(request, "0.02", "INV-2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("R-FND-5");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/amount");
        assertThat(refused.text("/detail")).isEqualTo("Only £0.01 is committed to this request and not yet paid.");
        assertThat(borough.balances(fund)).containsExactly("600.00", "0.00", "0.01", "399.99");
    }

    @Test
    void is_refused_while_nothing_is_committed() {
        ApiAnswer early = borough.pay(borough.submitted(fund, "100.00"), "1.00", "INV-1");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.rule()).isEqualTo("R-FND-3");
    }

    @Test
    void is_made_once_under_each_reference() {
        ApiAnswer first = borough.pay(request, "100.00", "INV-1");
        ApiAnswer again = borough.pay(request, "100.00", "INV-1");
        ApiAnswer other = borough.pay(request, "150.00", "INV-1");

        assertThat(first.text("/paid/amount")).isEqualTo("100.00");
        assertThat(again.text("/paid/amount")).isEqualTo("100.00");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/detail"))
                .isEqualTo("Under this reference £100.00 was entered; give another reference.");
        assertThat(borough.balances(fund)).containsExactly("600.00", "0.00", "300.00", "100.00");
    }

    @Test
    void is_for_finance() {
        Map<String, Object> payment = Map.of("amount", pounds("1.00"), "reference", "INV-1");

        assertThat(api.as(Borough.PARISH)
                        .post(ROOT + "/requests/" + request + "/payments", payment)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void moves_the_version_of_the_request_once_it_is_heard() {
        String before = borough.show(request).header("ETag").orElseThrow();

        borough.pay(request, "400.00", "INV-1");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(borough.show(request).header("ETag")).isNotEqualTo(before));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(borough.show(request).text("/paid/amount")).isEqualTo("400.00"));
        assertThat(borough.show(request).text("/status")).isEqualTo("committed");
    }

    @Test
    void that_was_a_mistake_is_reversed_by_an_entry_of_its_own() {
        borough.pay(request, "400.00", "INV-1");
        String entries = ROOT + "/funds/" + fund + "/entries";
        Map<String, Object> reason = Map.of("reason", "paid to another");

        ApiAnswer reversal = api.as(Borough.FINANCE).post(entries + "/4/reversal", reason);
        api.as(Borough.FINANCE).post(entries + "/4/reversal", reason);

        assertThat(reversal.text("/kind")).isEqualTo("reversal");
        assertThat(reversal.at("/reverses").asInt()).isEqualTo(4);
        assertThat(reversal.text("/debit")).isEqualTo("committed");
        assertThat(reversal.text("/credit")).isEqualTo("paid");
        assertThat(reversal.header("Location")).contains(entries + "/5");
        assertThat(api.asAnyone().get(entries + "/4").text("/kind")).isEqualTo("payment");
        assertThat(borough.balances(fund)).containsExactly("600.00", "0.00", "400.00", "0.00");
        events.await(PaymentReversed.class, fact -> fact.requestId().equals(request) && fact.reverses() == 4);
        assertThat(borough.pay(request, "400.00", "INV-1, corrected").text("/paid/amount"))
                .isEqualTo("400.00");
    }

    @Test
    void alone_can_be_reversed() {
        String entries = ROOT + "/funds/" + fund + "/entries";
        Map<String, Object> reason = Map.of("reason", "a mistake");

        assertThat(api.as(Borough.FINANCE).post(entries + "/3/reversal", reason).status())
                .isEqualTo(409);
        assertThat(api.as(Borough.FINANCE)
                        .post(entries + "/99/reversal", reason)
                        .status())
                .isEqualTo(404);
        assertThat(api.as(Borough.FINANCE)
                        .post(entries + "/3/reversal", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(api.as(Borough.PARISH).post(entries + "/3/reversal", reason).status())
                .isEqualTo(403);
    }

    @Test
    void shows_in_the_ledger_line_by_line() {
        borough.pay(request, "150.00", "INV-1");

        ApiAnswer ledger = api.asAnyone().get(ROOT + "/funds/" + fund + "/entries?limit=3");
        ApiAnswer rest = api.asAnyone().get(ROOT + "/funds/" + fund + "/entries?after=" + ledger.text("/next"));

        assertThat(ledger.at("/items").findValuesAsString("kind"))
                .containsExactly("allocation", "reservation", "commitment");
        assertThat(rest.text("/items/0/kind")).isEqualTo("payment");
        assertThat(rest.text("/items/0/reference")).isEqualTo("INV-1");
        assertThat(rest.text("/items/0/request")).isEqualTo(request);
        assertThat(rest.text("/items/0/balances/committed/amount")).isEqualTo("250.00");
    }
}
