package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MTG-3")
class QuestionsToTheBoardTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void a_published_agenda() {
        clock.setLondon("2019-07-08T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        String body = UUID.randomUUID().toString();
        clerk.hasHeard(Hwb.roster(body, List.of("Public Questions")), 1);
        meeting = clerk.calls(body, "2019-07-23T14:00:00+01:00");
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_put_by_anyone_until_the_closing_time() {
        clock.setLondon("2019-07-16T09:59:59");
        assertThat(ask(question()).status()).isEqualTo(201);
        clock.setLondon("2019-07-16T10:00:00");
        assertThat(ask(question()).status()).isEqualTo(201);
        clock.setLondon("2019-07-16T10:00:01");

        ApiAnswer late = ask(question());

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.rule()).isEqualTo("R-MTG-3");
        assertThat(late.text("/detail")).contains("closed at 10:00 on 16 July 2019");
    }

    @Test
    void close_at_ten_by_the_clock_on_the_wall_when_the_clocks_change_in_between() {
        clock.setLondon("2019-03-01T09:00");
        String body = UUID.randomUUID().toString();
        clerk.hasHeard(Hwb.roster(body, List.of("Public Questions")), 1);
        Map.of(
                        "2019-04-01T10:00:00+01:00", LocalDate.of(2019, 3, 25),
                        "2019-10-28T10:00:00Z", LocalDate.of(2019, 10, 21))
                .forEach((startsAt, closesOn) -> {
                    clock.setLondon("2019-03-01T09:00");
                    meeting = clerk.calls(body, startsAt);
                    Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
                    clock.setLondon(closesOn + "T10:00:00");
                    assertThat(ask(question()).status()).isEqualTo(201);
                    clock.setLondon(closesOn + "T10:00:01");
                    assertThat(ask(question()).rule()).isEqualTo("R-MTG-3");
                });
    }

    @Test
    void are_seen_by_everyone_once_they_are_let_through_and_then_answered() {
        String first = ask(question()).id();
        String second = ask(question()).id();

        assertThat(clerk.get("/questions/" + first).status()).isEqualTo(404);
        assertThat(clerk.get("/meetings/" + meeting + "/questions").at("/items").size())
                .isZero();

        Clerk.done(clerk.post("/questions/" + first + "/moderation", Map.of("outcome", "accept")));
        Clerk.done(clerk.post(
                "/questions/" + second + "/moderation",
                Map.of("outcome", "reject", "reason", "substantially the same as one put before")));
        Clerk.done(clerk.post("/questions/" + first + "/answer", Map.of("text", "By 2021.")));

        ApiAnswer open = clerk.get("/meetings/" + meeting + "/questions");
        assertThat(open.at("/items").size()).isEqualTo(1);
        assertThat(open.text("/items/0/answer/text")).isEqualTo("By 2021.");
        assertThat(open.text("/items/0/asker")).isEqualTo("Friends of the Park");
        assertThat(open.raw().body()).doesNotContain("A. Resident");
        assertThat(clerk.get("/questions/" + second).status()).isEqualTo(404);
    }

    @Test
    void keep_what_was_asked_when_who_asked_is_forgotten() {
        String question = ask(question()).id();
        String path = clerk.path("/questions/" + question);
        assertThat(secretariat().get(path).text("/from/name")).isEqualTo("A. Resident");

        Clerk.done(secretariat().delete(path + "/asker"));

        ApiAnswer after = secretariat().get(path);
        assertThat(after.raw().body()).doesNotContain("A. Resident").doesNotContain("Friends of the Park");
        assertThat(after.text("/text")).startsWith("When will");
    }

    @Test
    void of_members_come_from_members() {
        Map<String, Object> asked = question();
        asked.put("kind", "member");

        assertThat(ask(asked).status()).isEqualTo(403);
        assertThat(clerk.as(Place.account("Director of Public Health"))
                        .post(clerk.path("/meetings/" + meeting + "/questions"), asked)
                        .status())
                .isEqualTo(201);
    }

    @Test
    @Rule("R-ALL-4")
    void are_refused_when_they_are_no_questions() {
        assertThat(ask(with("website", "http://example.org")).text("/errors/0/pointer"))
                .isEqualTo("/website");
        assertThat(ask(with("text", "x".repeat(2001))).text("/errors/0/pointer"))
                .isEqualTo("/text");
        assertThat(ask(with("text", " ")).text("/errors/0/pointer")).isEqualTo("/text");
        assertThat(ask(with("kind", "royal")).text("/errors/0/pointer")).isEqualTo("/kind");
        assertThat(ask(with("about", UUID.randomUUID().toString())).text("/errors/0/pointer"))
                .isEqualTo("/about");
        assertThat(ask(with("mood", "angry")).status()).isEqualTo(400);
        assertThat(clerk.post("/questions/" + UUID.randomUUID() + "/moderation", Map.of("outcome", "accept"))
                        .status())
                .isEqualTo(404);
        assertThat(api.asAnyone()
                        .post(
                                clerk.path("/questions/" + UUID.randomUUID() + "/moderation"),
                                Map.of("outcome", "accept"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Rule("R-ALL-4")
    void are_not_taken_by_the_hundred_from_one_place() {
        String place = "203.0.113."
                + (1 + java.util.concurrent.ThreadLocalRandom.current().nextInt(250));
        int taken = 0;
        ApiAnswer last = askFrom(place);
        while (last.status() == 201) {
            taken++;
            last = askFrom(place);
        }

        assertThat(taken).isEqualTo(20);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isPresent();
    }

    private ApiAnswer askFrom(String address) {
        return api.asAnyone()
                .withHeader("X-Forwarded-For", address)
                .post(clerk.path("/meetings/" + meeting + "/questions"), question());
    }

    private ApiAnswer ask(Map<String, ?> question) {
        return api.asAnyone()
                .withHeader(
                        "X-Forwarded-For",
                        "198.51.100."
                                + (1
                                        + java.util.concurrent.ThreadLocalRandom.current()
                                                .nextInt(250)))
                .post(clerk.path("/meetings/" + meeting + "/questions"), question);
    }

    private Api.Request secretariat() {
        return clerk.as("clerk", "secretariat");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> question = question();
        question.put(field, value);
        return question;
    }

    private static Map<String, Object> question() {
        return new HashMap<>(Map.of(
                "text",
                "When will the air in the city be clean?",
                "asker",
                Map.of("name", "A. Resident", "organisation", "Friends of the Park")));
    }
}
