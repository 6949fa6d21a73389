package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Tokens;

/** The secretariat of a tenant, at work over HTTP. */
final class Clerk {

    private final Api api;
    private final String tenant;
    private final String token;

    Clerk(Api api, String tenant) {
        this.api = api;
        this.tenant = tenant;
        this.token = Tokens.of("clerk", tenant, "secretariat");
    }

    String path(String rest) {
        return "/api/" + tenant + rest;
    }

    ApiAnswer get(String path) {
        return api.asAnyone().get(path(path));
    }

    /** What the secretariat sees, which the public may not. */
    ApiAnswer sees(String path) {
        return api.as(token).get(path(path));
    }

    ApiAnswer post(String path, Object body) {
        return api.as(token).post(path(path), body);
    }

    ApiAnswer post(String path) {
        return api.as(token).post(path(path));
    }

    Api.Request as(String account, String... roles) {
        return api.as(Tokens.of(account, tenant, roles));
    }

    /** Tells the service a roster, and waits until it has heard it. */
    void hasHeard(Roster roster, long sequence) {
        try (Events events = Events.on("rosters")) {
            events.tell(roster, tenant, roster.bodyId(), sequence);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !post("/meetings", Map.of("body", roster.bodyId(), "startsAt", "2000-01-01T10:00:00Z"))
                        .text("/detail")
                        .startsWith("There is no body"));
    }

    /** Calls a meeting; the answer is its id. */
    String calls(String body, String startsAt) {
        return created(post("/meetings", Map.of("body", body, "startsAt", startsAt, "venue", "Shire Hall")));
    }

    String adds(String meeting, Map<String, ?> item) {
        return created(post("/meetings/" + meeting + "/items", item));
    }

    void records(String meeting, String holder, String presence) {
        done(post(
                "/meetings/" + meeting + "/attendance",
                Map.of("person", Place.person(holder).toString(), "presence", presence)));
    }

    String proposes(String meeting, String text, Map<String, ?> more) {
        Map<String, Object> motion = new HashMap<>(more);
        motion.put("meeting", meeting);
        motion.put("text", text);
        return created(post("/motions", motion));
    }

    /** What comes to be found in a moment, as events travel. */
    ApiAnswer awaits(String path) {
        return awaits(() -> get(path), answer -> answer.status() == 200);
    }

    static ApiAnswer awaits(Supplier<ApiAnswer> asking, java.util.function.Predicate<ApiAnswer> wanted) {
        return await().atMost(Duration.ofSeconds(20)).until(asking::get, wanted);
    }

    static ApiAnswer done(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer;
    }

    static String created(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.id();
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
