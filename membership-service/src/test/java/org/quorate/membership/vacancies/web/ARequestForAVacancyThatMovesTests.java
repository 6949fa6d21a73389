package org.quorate.membership.vacancies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

@ServiceTest
@Rule("R-MEM-13")
class ARequestForAVacancyThatMovesTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String seat;
    private String term;

    @BeforeEach
    void aPartnerThatWasAskedToFillASeat() {
        clock.setLondon("2019-07-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        seat = clerk.seat(body, "Councillor", clerk.organisation("County council"), null);
        term = clerk.term(body, seat, clerk.person("Councillor"), "2018-05-01");
        end("2019-05-14");
        ask("2019-05-20", "2019-07-10");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void stands_for_the_vacancy_from_the_right_day_on_when_the_ending_is_corrected() {
        done("ending/correction", Map.of("on", "2019-06-30", "reason", "removed", "why", "Misread"));

        JsonNode vacancy = vacancies("2019-07-14").get(0);
        assertThat(vacancy.at("/since").asString()).isEqualTo("2019-07-01");
        assertThat(vacancy.at("/askedOn").asString()).isEqualTo("2019-05-20");
        assertThat(vacancy.at("/dueBy").asString()).isEqualTo("2019-07-10");
        assertThat(overdueOn("2019-07-14")).isOne();
        assertThat(overdueOn("2019-07-10")).isZero();
        assertThat(vacancies("2019-06-30")).isEmpty();
    }

    @Test
    void stands_however_often_the_ending_is_corrected() {
        done("ending/correction", Map.of("on", "2019-06-30", "reason", "removed", "why", "Misread"));
        done("ending/correction", Map.of("on", "2019-04-30", "reason", "removed", "why", "Misread again"));

        JsonNode vacancy = vacancies("2019-07-14").get(0);
        assertThat(vacancy.at("/since").asString()).isEqualTo("2019-05-01");
        assertThat(vacancy.at("/askedOn").asString()).isEqualTo("2019-05-20");
        ask("2019-07-12", "2019-08-31");
        assertThat(vacancies("2019-07-14").get(0).at("/dueBy").asString()).isEqualTo("2019-08-31");
    }

    @Test
    @Rule("R-ALL-3")
    void is_not_open_but_stays_on_record_when_the_ending_is_taken_back() {
        done("ending/withdrawal", Map.of("why", "It was someone else's"));

        assertThat(vacancies("2019-07-14")).isEmpty();
        assertThat(overdueOn("2019-07-14")).isZero();
        assertThat(export().at("/askings/0/on").asString()).isEqualTo("2019-05-20");
        assertThat(export().at("/askings/0/vacantSince").asString()).isEqualTo("2019-05-15");
    }

    @Test
    void is_not_one_for_a_later_vacancy_when_the_ending_behind_it_was_taken_back() {
        done("ending/withdrawal", Map.of("why", "It was someone else's"));
        end("2019-07-01");

        assertThat(vacancies("2019-07-14").get(0).at("/askedOn").isMissingNode())
                .isTrue();
        done("ending/correction", Map.of("on", "2019-07-05", "reason", "removed", "why", "Misread"));
        assertThat(vacancies("2019-07-14").get(0).at("/askedOn").isMissingNode())
                .isTrue();
        assertThat(overdueOn("2019-07-14")).isZero();
    }

    @Test
    void is_not_one_for_the_vacancy_that_the_next_holder_leaves() {
        clerk.term(body, seat, clerk.person("Next councillor"), "2019-06-01");
        done("ending/correction", Map.of("on", "2019-05-20", "reason", "removed", "why", "Misread"));
        term = clerk.get("bodies/" + body + "/seats/" + seat).text("/holder/term");
        end("2019-07-13");

        assertThat(vacancies("2019-05-31").get(0).at("/askedOn").asString()).isEqualTo("2019-05-20");
        assertThat(vacancies("2019-07-14").get(0).at("/askedOn").isMissingNode())
                .isTrue();
    }

    @Test
    void stands_when_a_member_leaves_before_the_term_runs_out() {
        String other = clerk.seat(body, "Trustee", clerk.organisation("Charity"), null);
        String trustee = clerk.person("Trustee");
        term = Clerk.created(clerk.post(
                "bodies/" + body + "/terms",
                Map.of("seat", other, "person", trustee, "from", "2018-05-01", "until", "2019-08-31")));
        seat = other;
        ask("2019-07-14", "2019-09-30");

        end("2019-07-13");

        JsonNode vacancy = vacancies("2019-07-14").get(1);
        assertThat(vacancy.at("/since").asString()).isEqualTo("2019-07-14");
        assertThat(vacancy.at("/dueBy").asString()).isEqualTo("2019-09-30");
    }

    @Test
    @Rule("R-ALL-4")
    void goes_with_the_body_when_it_is_taken_elsewhere() {
        done("ending/withdrawal", Map.of("why", "It was someone else's"));
        end("2019-06-01");
        ask("2019-06-02", "2019-07-10");
        done("ending/correction", Map.of("on", "2019-06-30", "reason", "removed", "why", "Misread"));
        Clerk borough = Clerk.of(api, Tenants.BOROUGH);

        String there = Clerk.created(borough.post("bodies/import?ids=minted", export().toString()));

        assertThat(borough.get("bodies/" + there + "/vacancies").text("/items/0/askedOn"))
                .isEqualTo("2019-06-02");
        ApiAnswer shown = borough.get("bodies/" + there + "/terms");
        assertThat(shown.at("/items/0/corrections/0/takenBack").asBoolean()).isTrue();
        assertThat(shown.at("/items/0/corrections/1/takenBack").asBoolean()).isFalse();
    }

    private void end(String on) {
        done("ending", Map.of("on", on, "reason", "removed"));
    }

    private void ask(String on, String dueBy) {
        assertDone(clerk.post(
                "bodies/" + body + "/vacancies/" + seat + "/request", Map.of("askedOn", on, "dueBy", dueBy)));
    }

    private void done(String what, Map<String, String> said) {
        assertDone(clerk.post("bodies/" + body + "/terms/" + term + "/" + what, said));
    }

    private static void assertDone(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private JsonNode vacancies(String day) {
        return clerk.get("bodies/" + body + "/vacancies?on=" + day).at("/items");
    }

    private long overdueOn(String day) {
        return clerk.get("vacancies?overdueOn=" + day)
                .at("/items")
                .valueStream()
                .filter(vacancy -> vacancy.at("/body/id").asString().equals(body))
                .count();
    }

    private JsonNode export() {
        return clerk.speaking().get(clerk.path("bodies/" + body + "/export")).body();
    }
}
