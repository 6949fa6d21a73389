package org.quorate.membership.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EnteringAPersonTests {

    @Autowired
    private Api api;

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
    }

    @Test
    void never_shows_the_account() {
        ApiAnswer answer =
                clerk.post("people", Map.of("office", "Director of Public Health", "account", "gcc-dph-secret"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/office")).isEqualTo("Director of Public Health");
        assertThat(answer.raw().body()).doesNotContain("gcc-dph-secret");
        assertThat(clerk.get("people/" + answer.id()).raw().body()).doesNotContain("gcc-dph-secret");
        assertThat(clerk.get("people?limit=200").raw().body()).doesNotContain("gcc-dph-secret");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_without_an_office() {
        assertThat(clerk.post("people", Map.of()).status()).isEqualTo(400);
        assertThat(clerk.post("people", Map.of("office", "")).text("/errors/0/pointer"))
                .isEqualTo("/office");
        assertThat(clerk.post("people", Map.of("office", "Chair", "account", " "))
                        .text("/errors/0/pointer"))
                .isEqualTo("/account");
    }
}
