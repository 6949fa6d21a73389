package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Amount;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SpendBeforeThePartnershipTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private final String request = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void the_partnership_is_known() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-MTG-13", "R-MTG-8", "R-DEC-5", "R-VOT-2", "R-VOT-3", "R-DEC-4"})
    void goes_from_the_forward_plan_to_a_decision_about_its_subject() {
        refer();
        String planned = Clerk.awaits(
                        () -> clerk.get("/forward-plan?body=" + body),
                        answer -> answer.at("/items").size() > 0)
                .text("/items/0/id");
        assertThat(clerk.get("/forward-plan?body=" + body).at("/items").size()).isEqualTo(1);
        String meeting = clerk.calls(body, "2021-03-08T14:00:00Z");
        String item = clerk.adds(
                meeting,
                Map.of(
                        "matter",
                        planned,
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree the spend")));
        ApiAnswer warned = clerk.as("tbc-clerk", "secretariat").get(clerk.path("/meetings/" + meeting));
        assertThat(warned.text("/agenda/1/beneficiary")).isEqualTo("Gloucestershire Constabulary");
        assertThat(warned.text("/warnings/0/office"))
                .as("the clerk is told before the vote")
                .isEqualTo("Neighbourhood Inspector");
        ApiAnswer plan = clerk.get("/forward-plan/" + planned);
        assertThat(plan.text("/meeting")).isEqualTo(meeting);
        assertThat(plan.text("/from")).isEqualTo("funding");
        clock.setLondon("2021-03-08T13:55");
        done(clerk.post("/meetings/" + meeting + "/publication", Map.of()));
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));

        String motion =
                clerk.proposes(meeting, "That the spend on the Brockworth pilot be agreed", Map.of("item", item));
        ApiAnswer open = done(clerk.post("/motions/" + motion + "/opening"));
        assertThat(open.text("/subject/id")).isEqualTo(request);
        voteByToken(motion, "Locality Manager", "for", 201);
        voteByToken(motion, "GP representative", "against", 201);
        voteByToken(motion, "GP representative", "for", 200);
        voteByHand(motion, "Neighbourhood Inspector", "against");
        voteByHand(motion, "Housing representative", "abstain");
        assertThat(clerk.get("/motions/" + motion).at("/result").isMissingNode())
                .as("nothing leaks before closing")
                .isTrue();
        ApiAnswer closed = done(clerk.post("/motions/" + motion + "/closure"));

        assertThat(closed.text("/status")).isEqualTo("closed");
        assertThat(closed.at("/result/for").asInt()).isEqualTo(2);
        assertThat(closed.at("/result/against").asInt()).isEqualTo(1);
        assertThat(closed.at("/result/abstentions").asInt()).isEqualTo(1);
        assertThat(closed.text("/result/outcome")).isEqualTo("carried");
        assertThat(closed.text("/result/needed")).isEqualTo("more than half of the votes cast");
        assertThat(closed.text("/result/votes/0/member")).isEqualTo("Locality Manager");
        ApiAnswer decision = clerk.awaits("/decisions/" + closed.text("/decision"));
        assertThat(decision.text("/subject/type")).isEqualTo("spend-request");
        assertThat(decision.text("/word")).isEqualTo("agreed");
        assertThat(decision.text("/meeting")).isEqualTo(meeting);
        assertThat(decision.text("/motion")).isEqualTo(motion);
        assertThat(decision.at("/votes/for").asInt()).isEqualTo(2);
        try (Events events = Events.on("decisions")) {
            DecisionRecorded recorded = events.await(
                    DecisionRecorded.class, fact -> fact.decisionId().equals(decision.id()));
            assertThat(recorded.content().subject()).isEqualTo(new Subject("funding", "spend-request", request));
            assertThat(recorded.content().outcome()).isEqualTo("carried");
            assertThat(recorded.hash()).isEqualTo(decision.text("/hash"));
        }
        assertThat(Clerk.awaits(
                                () -> clerk.get("/forward-plan/" + planned),
                                answer -> !answer.at("/decided").isMissingNode())
                        .text("/decided/decision"))
                .isEqualTo(decision.id());
        assertThat(clerk.get("/forward-plan?body=" + body).at("/items").size())
                .as("heard twice, it arrived once")
                .isEqualTo(1);
    }

    private void refer() {
        SpendReferred referred = new SpendReferred(
                request,
                Clerk.newId(),
                Clerk.newId(),
                new Amount("40000.00", "GBP"),
                new Referral(
                        body,
                        "Brockworth pilot: community engager",
                        "£40,000.00 from the Tewkesbury ILP fund",
                        new Subject("funding", "spend-request", request),
                        LocalDate.of(2021, 4, 1),
                        "Gloucestershire Constabulary"));
        try (Events events = Events.on("funding")) {
            String told = events.tell(referred, Tenants.BOROUGH, request, 1);
            events.tell(told, referred, Tenants.BOROUGH, request, 1);
        }
    }

    private void voteByToken(String motion, String holder, String choice, int status) {
        ApiAnswer answer = clerk.as(Place.account(holder), "member")
                .post(clerk.path("/motions/" + motion + "/ballots"), Map.of("choice", choice));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
    }

    private void voteByHand(String motion, String holder, String choice) {
        ApiAnswer answer = clerk.post(
                "/motions/" + motion + "/ballots",
                Map.of("person", Place.person(holder).toString(), "choice", choice));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }
}
