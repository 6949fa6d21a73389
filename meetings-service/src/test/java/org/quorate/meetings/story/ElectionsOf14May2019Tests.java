package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
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
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Rule("R-VOT-6")
class ElectionsOf14May2019Tests {

    private static final String COUNCILLOR = "County councillor 4";
    private static final String CCG = "Chair, Clinical Commissioning Group";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MongoTemplate mongo;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void the_board_meets() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2019-04-01T09:00");
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        clerk.adds(meeting, Map.of("title", "Elections", "purpose", List.of("information")));
        clock.setLondon("2019-05-03T16:00");
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T09:50");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        clock.setLondon("2019-05-14T10:00");
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void come_out_as_the_minutes_have_them() {
        String chair = election("Election of chairperson", "chair");
        nominates(chair, COUNCILLOR, "County councillor 1", "County councillor 2");
        ApiAnswer unopposed = done(clerk.post("/motions/" + chair + "/opening"));
        assertThat(unopposed.text("/status")).isEqualTo("closed");
        assertThat(unopposed.text("/settled/how")).isEqualTo("unopposed");
        ApiAnswer decision = clerk.awaits("/decisions/" + unopposed.text("/decision"));
        assertThat(decision.text("/text")).isEqualTo("County councillor 4 elected chair");
        assertThat(decision.text("/elected/role")).isEqualTo("chair");
        assertThat(decision.text("/elected/office")).isEqualTo(COUNCILLOR);

        String vice = election("Election of vice chairperson", "vice-chair");
        nominates(vice, CCG, "Healthwatch representative", "County councillor 1");
        nominates(vice, "County councillor 3", "County councillor 2", "County councillor 1");
        done(clerk.post("/motions/" + vice + "/opening"));
        votes(vice, "County councillor 1", CCG);
        votes(vice, "Healthwatch representative", CCG);
        votes(vice, "County councillor 2", "County councillor 3");
        ApiAnswer closed = done(clerk.post("/motions/" + vice + "/closure"));
        assertThat(closed.text("/result/chosen/name")).isEqualTo(CCG);
        assertThat(clerk.awaits("/decisions/" + closed.text("/decision")).text("/elected/office"))
                .isEqualTo(CCG);
    }

    @Test
    void by_secret_ballot_keep_who_has_voted_apart_from_what_was_voted() {
        String vice = election("Election of vice chairperson", "vice-chair");
        nominates(vice, CCG, "Healthwatch representative", "County councillor 1");
        nominates(vice, "County councillor 3", "County councillor 2", "County councillor 1");
        done(clerk.post("/motions/" + vice + "/opening", Map.of("manner", "secret")));

        ApiAnswer taken = paper(vice, "County councillor 1", CCG);
        assertThat(taken.status()).as(taken.raw().body()).isEqualTo(200);
        assertThat(taken.raw().body()).doesNotContain(id(CCG));
        assertThat(paper(vice, "County councillor 1", CCG).status())
                .as("the same request again")
                .isEqualTo(200);
        assertThat(secondPaper(vice, "County councillor 1", "County councillor 3")
                        .rule())
                .isEqualTo("R-VOT-6");
        assertThat(paper(vice, "Healthwatch representative", CCG).status()).isEqualTo(200);
        assertThat(paper(vice, "County councillor 2", "County councillor 3").status())
                .isEqualTo(200);
        assertThat(clerk.post(
                                "/motions/" + vice + "/ballots",
                                Map.of("person", id("County councillor 4"), "choice", id(CCG)))
                        .rule())
                .isEqualTo("R-VOT-6");

        assertThat(mongo.getCollection("papers").find())
                .as("a paper holds nothing but where it is and what it says")
                .allSatisfy(paper -> assertThat(paper.keySet()).containsExactlyInAnyOrder("_id", "poll", "choice"));
        assertThat(mongo.getCollection("marks").find())
                .as("no mark names a paper")
                .allSatisfy(mark ->
                        assertThat(mark.get("state", org.bson.Document.class)).doesNotContainKeys("paper", "choice"));
        assertThat(mongo.getCollection("idempotency-keys").find())
                .as("nothing of a paper is kept with its key")
                .noneSatisfy(kept -> assertThat(kept.getString("_id")).endsWith("/paper-" + vice));
        assertThat(clerk.get("/motions/" + vice).at("/result").isMissingNode()).isTrue();

        ApiAnswer closed = done(clerk.post("/motions/" + vice + "/closure"));
        assertThat(closed.text("/result/chosen/name")).isEqualTo(CCG);
        assertThat(closed.at("/result/votes").size()).isZero();
        assertThat(mongo.getCollection("papers").countDocuments())
                .as("the box is empty")
                .isZero();
        ApiAnswer decision = clerk.awaits("/decisions/" + closed.text("/decision"));
        assertThat(decision.at("/votes/secret").asBoolean()).isTrue();
        assertThat(secondPaper(vice, "County councillor 4", CCG).rule()).isEqualTo("R-VOT-9");
    }

    private String election(String text, String role) {
        return clerk.proposes(meeting, text, Map.of("election", Map.of("role", role)));
    }

    private void nominates(String election, String person, String by, String seconder) {
        done(clerk.post(
                "/motions/" + election + "/nominations",
                Map.of("person", id(person), "nominatedBy", id(by), "secondedBy", id(seconder), "accepts", true)));
    }

    private void votes(String election, String voter, String candidate) {
        created201(
                clerk.post("/motions/" + election + "/ballots", Map.of("person", id(voter), "choice", id(candidate))));
    }

    private static void created201(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }

    private ApiAnswer paper(String election, String voter, String candidate) {
        return clerk.as(Place.account(voter), "member")
                .withKey("paper-" + election)
                .post(clerk.path("/motions/" + election + "/papers"), Map.of("choice", id(candidate)));
    }

    private ApiAnswer secondPaper(String election, String voter, String candidate) {
        return clerk.as(Place.account(voter), "member")
                .post(clerk.path("/motions/" + election + "/papers"), Map.of("choice", id(candidate)));
    }

    private static String id(String holder) {
        return Place.person(holder).toString();
    }
}
