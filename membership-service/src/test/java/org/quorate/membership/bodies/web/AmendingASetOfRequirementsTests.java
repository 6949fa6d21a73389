package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-3")
class AmendingASetOfRequirementsTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String sets;

    @BeforeEach
    void aSetInForceAndOneToCome() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        sets = "bodies/" + clerk.body("Board") + "/requirement-sets";
        Clerk.created(clerk.post(sets, set("ours-2018", Map.of("from", "2018-04-01"))));
        Clerk.created(clerk.post(sets, set("ours-2020", Map.of("from", "2020-04-01"))));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void changes_all_of_one_that_is_to_come() {
        ApiAnswer changed = put("ours-2020", Map.of("from", "2020-05-01", "name", "As agreed in April"));

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        ApiAnswer shown = clerk.get(sets + "/ours-2020");
        assertThat(shown.text("/from")).isEqualTo("2020-05-01");
        assertThat(shown.text("/name")).isEqualTo("As agreed in April");
    }

    @Test
    void takes_back_one_that_is_to_come() {
        assertThat(delete("ours-2020").status()).isEqualTo(204);
        assertThat(clerk.get(sets + "/ours-2020").status()).isEqualTo(404);
        assertThat(delete("ours-2018").status()).isEqualTo(409);
        assertThat(delete("hwb-2013").status()).isEqualTo(404);
    }

    @Test
    void gives_one_in_force_its_last_day_and_changes_nothing_else_of_it() {
        assertThat(put("ours-2018", Map.of("from", "2018-04-01", "until", "2020-03-31"))
                        .text("/until"))
                .isEqualTo("2020-03-31");
        assertThat(put("ours-2018", Map.of("from", "2018-04-01", "name", "Something else"))
                        .status())
                .isEqualTo(409);
        assertThat(put("ours-2018", Map.of("from", "2018-05-01")).status()).isEqualTo(409);
        assertRefused(put("ours-2018", Map.of("from", "2018-04-01", "until", "2019-05-13")), "/until", "R-ALL-3");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_the_field_and_the_rule() {
        assertRefused(put("ours-2020", Map.of("from", "2019-05-14")), "/from", "R-ALL-3");
        assertRefused(put("ours-2020", Map.of("key", "other", "from", "2020-04-01")), "/key", "R-ALL-4");
        assertThat(put("ours-1999", Map.of("from", "2020-04-01")).status()).isEqualTo(404);
        assertThat(clerk.get(sets + "/ours-2020").text("/from")).isEqualTo("2020-04-01");
    }

    @Test
    void is_not_done_by_one_who_saw_it_as_it_was() {
        String etag = clerk.get(sets + "/ours-2020").header("ETag").orElseThrow();
        put("ours-2020", Map.of("from", "2020-05-01"));

        assertThat(clerk.speaking()
                        .ifMatch(etag)
                        .put(clerk.path(sets + "/ours-2020"), set("ours-2020", Map.of("from", "2020-06-01")))
                        .status())
                .isEqualTo(412);
    }

    private ApiAnswer put(String key, Map<String, String> said) {
        return clerk.speaking().put(clerk.path(sets + "/" + key), set(key, said));
    }

    private ApiAnswer delete(String key) {
        return clerk.speaking().delete(clerk.path(sets + "/" + key));
    }

    private static Map<String, Object> set(String key, Map<String, String> said) {
        Map<String, Object> set = new HashMap<>(Map.of(
                "key",
                key,
                "name",
                "Our own",
                "requirements",
                List.of(Map.of("title", "A councillor", "ground", "councillor", "law", "Our agreement"))));
        set.putAll(said);
        return set;
    }

    private static void assertRefused(ApiAnswer answer, String pointer, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(List.of(answer.text("/errors/0/pointer"), answer.rule())).containsExactly(pointer, rule);
    }
}
