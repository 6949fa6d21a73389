package org.quorate.membership.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EnteringAnOrganisationTests {

    @Autowired
    private Api api;

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.of(api, "gloucester-city");
    }

    @Test
    void is_answered_with_its_id_and_its_place() {
        ApiAnswer answer = clerk.post("organisations", Map.of("name", " NHS England ", "sector", "health"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/name")).isEqualTo("NHS England");
        assertThat(answer.text("/sector")).isEqualTo("health");
        assertThat(answer.header("Location")).hasValue(clerk.path("organisations/" + answer.id()));
        assertThat(clerk.get("organisations/" + answer.id()).body()).isEqualTo(answer.body());
    }

    @Test
    void shows_page_after_page() {
        for (int count = 0; count < 3; count++) {
            clerk.organisation("Partner " + count);
        }

        ApiAnswer first = clerk.get("organisations?limit=2");
        ApiAnswer second = clerk.get("organisations?limit=2&after=" + first.text("/next"));

        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(first.header("Link").orElse("")).contains("rel=\"next\"");
        assertThat(second.at("/items/0")).isNotIn(first.at("/items/0"), first.at("/items/1"));
    }

    @Test
    @Rule("R-ALL-1")
    void is_unseen_by_other_tenants() {
        String id = clerk.organisation("Ours");

        assertThat(Clerk.of(api, Tenants.ICB).get("organisations/" + id).status())
                .isEqualTo(404);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_without_a_name_or_with_a_word_too_many() {
        assertThat(clerk.post("organisations", Map.of("sector", "health")).text("/errors/0/pointer"))
                .isEqualTo("/name");
        assertThat(clerk.post("organisations", Map.of("name", "x".repeat(201), "sector", "health"))
                        .status())
                .isEqualTo(422);
        ApiAnswer unknown = clerk.post("organisations", Map.of("name", "x", "sector", "y", "email", "z"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/pointer")).isEqualTo("/email");
    }
}
