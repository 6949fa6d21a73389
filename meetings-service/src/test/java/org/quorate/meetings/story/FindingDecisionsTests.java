package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class FindingDecisionsTests {

    @Autowired
    private Api api;

    @Autowired
    private EnteringDecisions entering;

    private final String register = Clerk.newId();
    private final String request = Clerk.newId();
    private Clerk clerk;
    private String about;
    private String other;

    @BeforeEach
    void two_decisions_of_14_May_2019_stand_in_a_register() {
        clerk = new Clerk(api, Tenants.COUNTY);
        Decided decided = new Decided(entering, Tenants.COUNTY, register);
        about = decided.agreed("That the spend be agreed", new Subject("funding", "spend-request", request));
        other = decided.agreed("That the strategy be approved");
    }

    @Test
    @Rule("R-DEC-1")
    void goes_by_subject_day_and_word_within_a_register() {
        String here = "/decisions?body=" + register;

        assertThat(ids(here)).containsExactly(other, about);
        assertThat(ids("/decisions?subject=" + request)).containsExactly(about);
        assertThat(ids(here + "&from=2019-05-14&to=2019-05-14")).containsExactly(other, about);
        assertThat(ids(here + "&to=2019-05-13")).isEmpty();
        assertThat(ids(here + "&from=2019-05-15")).isEmpty();
        assertThat(ids(here + "&word=agreed")).hasSize(2);
        assertThat(ids(here + "&word=noted")).isEmpty();
        ApiAnswer first = clerk.get(here + "&word=agreed&limit=1");
        assertThat(ids(here + "&word=agreed&limit=1&after=" + first.text("/next")))
                .containsExactly(about);
    }

    @Test
    @Rule("R-VOT-8")
    void lists_the_words_by_which_decisions_are_known_and_what_each_comes_to() {
        ApiAnswer words = clerk.get("/decisions/words");

        assertThat(words.at("/items").size()).isEqualTo(11);
        assertThat(words.text("/items/5/word")).isEqualTo("agreed in principle");
        assertThat(words.text("/items/5/outcome")).isEqualTo("in principle");
    }

    @Test
    @Rule("R-ALL-4")
    void says_what_is_wrong_with_a_question() {
        assertThat(clerk.get("/decisions?word=approved").text("/errors/0/pointer"))
                .isEqualTo("/word");
        assertThat(clerk.get("/decisions?from=2019-05-15&to=2019-05-14").status())
                .isEqualTo(422);
        assertThat(clerk.get("/decisions?from=yesterday").status()).isEqualTo(400);
        assertThat(clerk.get("/decisions?meeting=x").status()).isEqualTo(400);
    }

    private java.util.List<String> ids(String path) {
        ApiAnswer found = clerk.get(path);
        assertThat(found.status()).as(found.raw().body()).isEqualTo(200);
        return StreamSupport.stream(found.at("/items").spliterator(), false)
                .map((JsonNode item) -> item.get("id").asString())
                .toList();
    }
}
