package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong is answered once, by field and rule, and changes nothing. */
@ServiceTest
@Rule("R-ALL-4")
class BadInputAtAMeetingTests {

    private static final String ANYONE = "Locality Manager";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private final String other = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void two_bodies_one_of_them_in_session() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        clerk.hasHeard(Ilp.roster(other, "active"), 1);
        meeting = opened(body);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule("R-VOT-3")
    void a_motion_says_something() {
        is(clerk.post("/motions", Map.of("meeting", meeting)), 400, "R-ALL-4", "/text");
        is(clerk.post("/motions", Map.of("meeting", meeting, "text", " ")), 400, "R-ALL-4", "/text");
        is(clerk.post("/motions", Map.of("text", "That it be so")), 400, "R-ALL-4", "/meeting");
        assertThat(clerk.get("/motions?meeting=" + meeting).at("/items")).isEmpty();
    }

    @Test
    @Rule("R-MTG-9")
    void nothing_is_called_for_adjourned_to_or_moved_to_the_past() {
        is(
                clerk.post("/meetings", Map.of("body", body, "startsAt", "2021-03-07T14:00:00Z")),
                422,
                "R-ALL-4",
                "/startsAt");
        is(
                clerk.post("/meetings/" + meeting + "/adjournment", Map.of("to", "2021-03-08T13:54:59Z")),
                422,
                "R-ALL-4",
                "/to");
        String later = clerk.calls(body, "2021-06-08T14:00:00+01:00");
        is(
                clerk.post("/meetings/" + later + "/rescheduling", Map.of("startsAt", "2021-03-07T14:00:00Z")),
                422,
                "R-ALL-4",
                "/startsAt");
        assertThat(clerk.get("/meetings/" + meeting).text("/status")).isEqualTo("in session");
        assertThat(clerk.get("/meetings/" + later).text("/startsAt")).isEqualTo("2021-06-08T14:00:00+01:00");
    }

    @Test
    @Rule({"R-VOT-1", "R-VOT-10"})
    void what_is_another_bodys_is_not_this_ones() {
        String elsewhere = opened(other);
        String item = clerk.adds(
                elsewhere,
                Map.of(
                        "title",
                        "Elsewhere",
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree"),
                        "urgency",
                        "It has just come up"));
        String motion = clerk.proposes(elsewhere, "That it be so there", Map.of("item", item));

        is(
                clerk.post("/motions", Map.of("meeting", meeting, "item", item, "text", "That it be so here")),
                422,
                "R-ALL-4",
                "/item");
        is(
                clerk.post("/motions", Map.of("meeting", meeting, "amends", motion, "text", "That it be otherwise")),
                422,
                "R-VOT-10",
                "/amends");
        is(
                clerk.post(
                        "/meetings/" + meeting + "/decisions",
                        Map.of("item", item, "word", "agreed", "text", "Agreed here")),
                422,
                "R-ALL-4",
                "/item");
        is(clerk.post("/meetings/" + meeting + "/current-item", Map.of("item", item)), 422, "R-ALL-4", "/item");
        assertThat(clerk.get("/motions?meeting=" + meeting).at("/items")).isEmpty();
    }

    @Test
    @Rule({"R-ALL-1", "R-VOT-9"})
    void a_vote_with_a_forged_token_is_no_vote() throws JOSEException, ParseException {
        String motion = clerk.proposes(meeting, "That it be so", Map.of());
        done(clerk.post("/motions/" + motion + "/opening"));
        SignedJWT genuine = SignedJWT.parse(Tokens.of(Place.account(ANYONE), Tenants.BOROUGH, "member"));
        JWTClaimsSet claims = genuine.getJWTClaimsSet();
        SignedJWT strangersKey = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        strangersKey.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        SignedJWT sharedSecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        sharedSecret.sign(new MACSigner("a secret that anyone might think of".repeat(2)));
        String[] parts = genuine.serialize().split("\\.");
        String someoneElse = new PlainJWT(new JWTClaimsSet.Builder(claims)
                        .subject(Place.account("GP representative"))
                        .build())
                .serialize()
                .split("\\.")[1];

        for (String forged : List.of(
                strangersKey.serialize(),
                sharedSecret.serialize(),
                new PlainJWT(claims).serialize(),
                parts[0] + "." + someoneElse + "." + parts[2],
                Tokens.expired(Place.account(ANYONE), Tenants.BOROUGH, "member"),
                "not.a.token")) {
            assertThat(api.as(forged)
                            .post(clerk.path("/motions/" + motion + "/ballots"), Map.of("choice", "for"))
                            .status())
                    .as(forged)
                    .isEqualTo(401);
        }
        assertThat(done(clerk.post("/motions/" + motion + "/closure"))
                        .at("/result/for")
                        .asInt())
                .isZero();
    }

    private String opened(String of) {
        clock.setLondon("2021-03-01T09:00");
        String called = clerk.calls(of, "2021-03-08T14:00:00Z");
        clock.setLondon("2021-03-08T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(called, place.holder(), "present"));
        done(clerk.post("/meetings/" + called + "/opening"));
        return called;
    }

    private static void is(ApiAnswer answer, int status, String rule, String pointer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.rule()).as(answer.raw().body()).isEqualTo(rule);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }
}
