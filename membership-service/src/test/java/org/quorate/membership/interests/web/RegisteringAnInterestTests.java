package org.quorate.membership.interests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-16")
class RegisteringAnInterestTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String account = "member-" + UUID.randomUUID();
    private Clerk clerk;
    private String person;

    @BeforeEach
    void somebody() {
        clock.setLondon("2019-07-23T10:00");
        clerk = Clerk.ofCounty(api);
        person = Clerk.created(clerk.post("people", Map.of("office", "Councillor", "account", account)));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void is_open_to_members_for_their_own_and_public() {
        ApiAnswer entered = enter(own(), Map.of());

        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        ApiAnswer shown = clerk.get("people/" + person + "/interests");
        assertThat(shown.text("/items/0/kind")).isEqualTo("disclosable-pecuniary");
        assertThat(shown.text("/items/0/description")).isEqualTo("Director of Example Care Ltd");
        assertThat(shown.text("/items/0/from")).isEqualTo("2019-05-01");
        assertThat(shown.at("/items/0/withheld").asBoolean()).isFalse();
    }

    @Test
    void keeps_all_that_was_ever_stated() {
        String id = enter(secretariat(), Map.of()).id();

        ApiAnswer amended = change(
                own(),
                id + "/amendments",
                Map.of("kind", "other-registrable", "description", "Trustee of Example Care", "from", "2019-06-01"));
        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(200);
        ApiAnswer removed = change(own(), id + "/removal", Map.of("on", "2019-07-01", "reason", "No longer a trustee"));
        assertThat(removed.status()).isEqualTo(200);

        assertThat(on("2019-04-30").at("/items").size()).isZero();
        assertThat(on("2019-05-31").text("/items/0/description")).isEqualTo("Director of Example Care Ltd");
        assertThat(on("2019-07-01").text("/items/0/description")).isEqualTo("Trustee of Example Care");
        assertThat(on("2019-07-02").at("/items").size()).isZero();
        ApiAnswer all = clerk.get("people/" + person + "/interests");
        assertThat(all.at("/items/0/history").size()).isEqualTo(2);
        assertThat(all.text("/items/0/removal/reason")).isEqualTo("No longer a trustee");
        assertThat(change(own(), id + "/removal", Map.of("on", "2019-07-02", "reason", "Again"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void shows_of_a_sensitive_one_only_that_there_is_one() {
        String id = enter(secretariat(), Map.of("sensitive", true)).id();

        ApiAnswer asAnyone = clerk.get("people/" + person + "/interests");
        assertThat(asAnyone.at("/items").size()).isEqualTo(1);
        assertThat(asAnyone.at("/items/0/withheld").asBoolean()).isTrue();
        assertThat(asAnyone.body().toString()).doesNotContain("Example Care");
        String path = clerk.path("people/" + person + "/interests");
        assertThat(api.as(own()).get(path).text("/items/0/description")).isEqualTo("Director of Example Care Ltd");
        assertThat(api.as(secretariat()).get(path).text("/items/0/description"))
                .isEqualTo("Director of Example Care Ltd");
        assertThat(api.as(Tokens.of("somebody", Tenants.COUNTY, "member"))
                        .get(path)
                        .body()
                        .toString())
                .doesNotContain("Example Care");
        assertThat(id).isNotBlank();
    }

    @Test
    void withholds_all_that_was_stated_of_one_that_becomes_sensitive() {
        String id = enter(own(), Map.of()).id();
        Map<String, Object> next = new HashMap<>(
                Map.of("kind", "disclosable-pecuniary", "description", "Director still", "from", "2019-06-01"));
        next.put("sensitive", true);

        change(own(), id + "/amendments", next);

        assertThat(clerk.get("people/" + person + "/interests").body().toString())
                .doesNotContain("Example Care")
                .doesNotContain("Director still");
        assertThat(on("2019-05-31").body().toString()).doesNotContain("Example Care");
    }

    @Test
    void is_shown_for_all_who_sit_on_a_body_on_a_day() {
        String body = clerk.body("Board");
        clerk.term(body, clerk.seat(body, "Councillor", null, null), person, "2019-06-01");
        enter(own(), Map.of());

        ApiAnswer shown = clerk.get("bodies/" + body + "/interests?on=2019-07-23");
        assertThat(shown.text("/members/0/office")).isEqualTo("Councillor");
        assertThat(shown.text("/members/0/interests/0/kind")).isEqualTo("disclosable-pecuniary");
        assertThat(clerk.get("bodies/" + body + "/interests?on=2019-05-31")
                        .at("/members")
                        .size())
                .isZero();
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void is_refused_with_a_fault_that_is_named() {
        assertRefused(Map.of("kind", "secret"), "/kind", 422);
        assertRefused(Map.of("description", " "), "/description", 422);
        assertRefused(Map.of("to", "2019-04-30"), "/to", 422);
        assertRefused(Map.of("from", "2019-02-30"), "/from", 400);
        String id = enter(own(), Map.of()).id();
        assertThat(change(
                                own(),
                                id + "/amendments",
                                Map.of("kind", "non-registrable", "description", "x", "from", "2019-04-30"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/from");
        assertThat(change(own(), UUID.randomUUID() + "/removal", Map.of("on", "2019-07-02", "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(enter(Tokens.of("somebody", Tenants.COUNTY, "member"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(enter(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get("people/" + UUID.randomUUID() + "/interests").status())
                .isEqualTo(404);
    }

    @Test
    void is_shown_alone_and_not_changed_by_one_who_saw_an_older_register() {
        String id = enter(own(), Map.of()).id();
        ApiAnswer shown = clerk.get("people/" + person + "/interests/" + id);
        assertThat(shown.text("/description")).isEqualTo("Director of Example Care Ltd");
        enter(own(), Map.of("description", "Owner of Example House"));

        Map<String, String> removal = Map.of("on", "2019-07-01", "reason", "Sold");
        String path = clerk.path("people/" + person + "/interests/" + id + "/removal");

        assertThat(api.as(own())
                        .ifMatch(shown.header("ETag").orElseThrow())
                        .post(path, removal)
                        .status())
                .isEqualTo(412);
        String now = clerk.get("people/" + person + "/interests").header("ETag").orElseThrow();
        ApiAnswer removed = api.as(own()).ifMatch(now).post(path, removal);
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.header("ETag")).isPresent().isNotEqualTo(now);
        assertThat(clerk.get("people/" + person + "/interests/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private void assertRefused(Map<String, ?> otherwise, String pointer, int status) {
        ApiAnswer answer = enter(own(), otherwise);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer on(String day) {
        return clerk.get("people/" + person + "/interests?on=" + day);
    }

    private ApiAnswer enter(String token, Map<String, ?> otherwise) {
        Map<String, Object> interest = new HashMap<>(Map.of(
                "kind", "disclosable-pecuniary", "description", "Director of Example Care Ltd", "from", "2019-05-01"));
        interest.putAll(otherwise);
        return api.as(token).post(clerk.path("people/" + person + "/interests"), interest);
    }

    private ApiAnswer change(String token, String rest, Map<String, ?> request) {
        return api.as(token).post(clerk.path("people/" + person + "/interests/" + rest), request);
    }

    private String own() {
        return Tokens.of(account, Tenants.ICB, "member");
    }

    private static String secretariat() {
        return Tokens.of("clerk", Tenants.COUNTY, "secretariat");
    }
}
