package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

@ServiceTest
class FillingASeatTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String seat;
    private String person;

    @BeforeEach
    void atWork() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        seat = clerk.seat(body, "Director of Public Health", clerk.organisation("County council"), null);
        person = clerk.person("Director of Public Health");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    @Rule("R-MEM-13")
    void ends_its_vacancy() {
        assertThat(clerk.get("bodies/" + body).text("/seats/0/vacantSince")).isEqualTo("2018-04-01");

        String term = clerk.term(body, seat, person, "2019-01-01");

        ApiAnswer shown = clerk.get("bodies/" + body);
        assertThat(shown.text("/seats/0/holder/office")).isEqualTo("Director of Public Health");
        assertThat(shown.text("/seats/0/holder/since")).isEqualTo("2019-01-01");
        assertThat(shown.at("/seats/0/vacantSince").isMissingNode()).isTrue();
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).text("/seat")).isEqualTo(seat);
        assertThat(clerk.get("bodies/" + body + "/seats/" + seat).text("/holder/term"))
                .isEqualTo(term);
    }

    @Test
    @Rule("R-MEM-14")
    void is_refused_with_a_fault_that_is_named() {
        clerk.term(body, seat, person, "2019-01-01");

        assertRefused(Map.of("from", "2019-06-01"), "/from", "R-MEM-14");
        assertRefused(Map.of("from", "2018-03-31", "until", "2018-12-31"), "/from", "R-MEM-14");
        assertRefused(Map.of("from", "2018-06-01", "until", "2018-05-31"), "/until", "R-MEM-14");
        assertRefused(Map.of("from", "2018-06-01", "person", UUID.randomUUID()), "/person", "R-ALL-4");
        assertRefused(Map.of("from", "2018-06-01", "seat", UUID.randomUUID()), "/seat", "R-ALL-4");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_when_malformed() {
        assertThat(appoint(Map.of("from", "yesterday")).text("/errors/0/pointer"))
                .isEqualTo("/from");
        assertThat(appoint(Map.of("from", "2019-01-01", "seat", "front row")).text("/errors/0/pointer"))
                .isEqualTo("/seat");
        assertThat(appoint(Map.of("from", "2019-01-01", "chair", true)).text("/errors/0/pointer"))
                .isEqualTo("/chair");
    }

    @Test
    @Rule("R-ALL-1")
    void is_refused_with_a_person_of_another_tenant() {
        String elsewhere = Clerk.of(api, Tenants.BOROUGH).person("Chief Executive");

        assertRefused(Map.of("from", "2019-01-01", "person", elsewhere), "/person", "R-ALL-4");
    }

    @Test
    @Rule("R-MEM-7")
    void by_one_who_resigns_ends_a_month_later_at_the_earliest() {
        clerk.post("bodies/" + body + "/constitutions", quorumOfOneWithNotice());
        String term = clerk.term(body, seat, person, "2019-01-01");

        ApiAnswer early = end(term, "2019-06-13", "resigned");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.rule()).isEqualTo("R-MEM-7");
        assertThat(early.text("/detail"))
                .isEqualTo("is too early: with the notice that the constitution asks for it is 2019-06-14 or later");

        ApiAnswer ended = end(term, "2019-06-14", "resigned");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.text("/ending/reason")).isEqualTo("resigned");
        assertThat(ended.header("Location")).hasValue(clerk.path("bodies/" + body + "/terms/" + term));
        assertThat(clerk.get("bodies/" + body).text("/seats/0/holder/until")).isEqualTo("2019-06-14");
        assertThat(clerk.get("bodies/" + body + "?on=2019-06-15").text("/seats/0/vacantSince"))
                .isEqualTo("2019-06-15");
        assertThat(end(term, "2019-07-01", "resigned").status()).isEqualTo(409);
    }

    @Test
    @Rule("R-MEM-8")
    void by_one_who_loses_the_post_ends_at_once() {
        clerk.post("bodies/" + body + "/constitutions", quorumOfOneWithNotice());
        String term = clerk.term(body, seat, person, "2019-01-01");

        assertThat(end(term, "2019-05-14", "promoted").text("/errors/0/pointer"))
                .isEqualTo("/reason");
        assertThat(end(term, "2018-12-31", "ceased").text("/errors/0/pointer")).isEqualTo("/on");
        assertThat(end(term, "2019-05-14", "ceased").status()).isEqualTo(200);
        assertThat(end(UUID.randomUUID().toString(), "2019-05-14", "ceased").status())
                .isEqualTo(404);
    }

    @Test
    void is_refused_to_one_who_saw_an_older_board() {
        String etag = clerk.get("bodies/" + body).header("ETag").orElseThrow();
        clerk.term(body, seat, person, "2019-01-01");

        ApiAnswer stale = clerk.speaking()
                .ifMatch(etag)
                .post(clerk.path("bodies/" + body + "/seats"), Map.of("title", "x", "from", "2019-01-01"));

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void of_many_at_once_loses_none() throws Exception {
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> seats = Collections.nCopies(
                    8,
                    () -> clerk.post("bodies/" + body + "/seats", Map.of("title", "One more", "from", "2019-01-01"))
                            .status());

            assertThat(clerks.invokeAll(seats))
                    .allSatisfy(done -> assertThat(done.get()).isEqualTo(201));
        }
        assertThat(clerk.get("bodies/" + body).at("/membership/seats").asInt()).isEqualTo(9);
    }

    @Test
    void is_done_once_when_repeated_with_its_key() {
        Api.Request once = clerk.speaking().withKey("appoint-" + UUID.randomUUID());
        Map<String, String> term = Map.of("seat", seat, "person", person, "from", "2019-01-01");

        ApiAnswer first = once.post(clerk.path("bodies/" + body + "/terms"), term);
        ApiAnswer second = once.post(clerk.path("bodies/" + body + "/terms"), term);

        assertThat(second.id()).isEqualTo(Clerk.created(first));
    }

    private void assertRefused(Map<String, ?> otherwise, String pointer, String rule) {
        ApiAnswer answer = appoint(otherwise);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private ApiAnswer appoint(Map<String, ?> otherwise) {
        Map<String, Object> term = new HashMap<>(Map.of("seat", seat, "person", person));
        term.putAll(otherwise);
        return clerk.post("bodies/" + body + "/terms", term);
    }

    private ApiAnswer end(String term, String on, String reason) {
        return clerk.post("bodies/" + body + "/terms/" + term + "/ending", Map.of("on", on, "reason", reason));
    }

    private static String quorumOfOneWithNotice() {
        return TermsOfReference.OF_THE_LSP.replace("\"members\": 5", "\"members\": 1");
    }
}
