package org.quorate.funding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.api.Borough.ROOT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-FND-5")
class SubmittingARequestTests {

    @Autowired
    Api api;

    @Autowired
    SettableClock clock;

    private Borough borough;

    @BeforeEach
    void borough() {
        borough = new Borough(api);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void reserves_its_amount_at_once() {
        String fund = borough.fund("1000.00").id();

        ApiAnswer submitted = borough.submit(borough.assessed(fund, "999.99"));

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.header("Location")).contains(ROOT + "/requests/" + submitted.id());
        assertThat(borough.balances(fund)).containsExactly("0.01", "999.99", "0.00", "0.00");
    }

    @Test
    void is_refused_at_once_when_the_money_is_not_there_and_says_what_is() {
        String fund = borough.fund("1000.00").id();
        borough.submit(borough.assessed(fund, "999.99"));
        String request = borough.assessed(fund, "0.02");

        ApiAnswer refused = borough.submit(request);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("R-FND-5");
        assertThat(refused.text("/detail")).isEqualTo("The fund has £0.01 available; £0.02 was asked for.");
        assertThat(borough.show(request).text("/status")).isEqualTo("assessed");
        assertThat(borough.balances(fund)).containsExactly("0.01", "999.99", "0.00", "0.00");
    }

    @Test
    void gives_the_last_pound_to_one_of_two_that_ask_at_once() throws Exception {
        String fund = borough.fund("1.00").id();
        List<String> requests = List.of(borough.assessed(fund, "1.00"), borough.assessed(fund, "1.00"));

        List<ApiAnswer> answers = atOnce(requests.stream()
                .<Callable<ApiAnswer>>map(request -> () -> borough.submit(request))
                .toList());

        assertThat(answers).extracting(ApiAnswer::status).containsExactlyInAnyOrder(200, 422);
        ApiAnswer refused = answers.stream()
                .filter(answer -> answer.status() == 422)
                .findFirst()
                .orElseThrow();
        assertThat(refused.text("/detail")).isEqualTo("The fund has £0.00 available; £1.00 was asked for.");
        assertThat(borough.balances(fund)).containsExactly("0.00", "1.00", "0.00", "0.00");
    }

    @Test
    void takes_effect_once_however_often_it_is_asked_for_at_once() throws Exception {
        String fund = borough.fund("1000.00").id();
        String request = borough.assessed(fund, "100.00");

        List<ApiAnswer> answers = atOnce(IntStream.range(0, 8)
                .<Callable<ApiAnswer>>mapToObj(_ -> () -> borough.submit(request))
                .toList());

        assertThat(answers).extracting(ApiAnswer::status).containsOnly(200);
        assertThat(borough.balances(fund)).containsExactly("900.00", "100.00", "0.00", "0.00");
    }

    @Test
    @Rule("R-FND-2")
    void is_refused_while_a_condition_is_not_found_met() {
        String request = borough.draft(borough.fund("1000.00").id(), "100.00").id();
        borough.assess(request, "health-inequalities", true);

        ApiAnswer refused = borough.submit(request);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("R-FND-2");
        assertThat(refused.text("/detail")).endsWith("so it cannot go to the body: slc");
    }

    @Test
    @Rule("R-FND-1")
    void is_refused_before_the_fund_starts() {
        String fund = borough.fund("1000.00").id();
        String request = borough.assessed(fund, "100.00");
        clock.setLondon("2022-03-31T23:59:59");

        ApiAnswer early = borough.submit(request);
        clock.setLondon("2022-04-01T00:00:00");

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.rule()).isEqualTo("R-FND-1");
        assertThat(borough.submit(request).status()).isEqualTo(200);
    }

    @Test
    void is_for_the_applicant_or_an_officer() {
        String fund = borough.fund("1000.00").id();
        String request = borough.assessed(fund, "100.00");
        String submission = ROOT + "/requests/" + request + "/submission";

        assertThat(api.as(Borough.MEMBER).post(submission).status()).isEqualTo(403);
        assertThat(api.asAnyone().post(submission).status()).isEqualTo(401);
        assertThat(api.as(Borough.COUNTY_FINANCE).post(submission).status()).isEqualTo(404);
        assertThat(api.as(Borough.COMMUNITY).post(submission).status()).isEqualTo(200);
    }

    @Test
    void repeated_with_its_key_is_answered_as_before() {
        String fund = borough.fund("1000.00").id();
        String request = borough.assessed(fund, "100.00");
        String key = UUID.randomUUID().toString();
        Api.Request keyed = api.as(Borough.PARISH).withKey(key);

        ApiAnswer first = keyed.post(ROOT + "/requests/" + request + "/submission");
        ApiAnswer again = keyed.post(ROOT + "/requests/" + request + "/submission");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void of_a_request_that_is_not_there_is_not_found() {
        assertThat(api.as(Borough.PARISH)
                        .post(ROOT + "/requests/" + UUID.randomUUID() + "/submission", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private static List<ApiAnswer> atOnce(List<Callable<ApiAnswer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
