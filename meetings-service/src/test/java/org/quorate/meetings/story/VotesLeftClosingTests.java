package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.voting.closing.application.FinishingVotes;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** An instance has closed a vote and died before it counted it. */
@ServiceTest
@Rule("R-VOT-9")
class VotesLeftClosingTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Motions motions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Rolls rolls;

    @Autowired
    private InstantSource now;

    @Autowired
    private FinishingVotes finishing;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String motion;

    @BeforeEach
    void a_vote_is_left_closing() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        String meeting = clerk.calls(body, "2021-03-08T14:00:00Z");
        clock.setLondon("2021-03-08T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        motion = clerk.proposes(meeting, "That it be so", Map.of());
        done(clerk.post("/motions/" + motion + "/opening"));
        created(clerk.post(
                "/motions/" + motion + "/ballots",
                Map.of("person", Place.person(Ilp.CHAIR).toString(), "choice", "for")));
        Tenancy.in(new TenantId(Tenants.BOROUGH), () -> {
            Kept<Motion> open = motions.find(MotionId.of(motion)).orElseThrow();
            Meeting held = meetings.find(open.it().meeting()).orElseThrow().it();
            return motions.save(open, next(open.it().close(held, rolls.of(held), null, Moment.now(now))), List.of());
        });
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_counted_by_whoever_goes_round_however_many_do() throws InterruptedException {
        List<Thread> rounds =
                List.of(Thread.startVirtualThread(finishing::finish), Thread.startVirtualThread(finishing::finish));
        for (Thread round : rounds) {
            round.join();
        }

        ApiAnswer closed = Clerk.awaits(
                () -> clerk.get("/motions/" + motion),
                answer -> answer.text("/status").equals("closed"));
        assertThat(closed.at("/result/for").asInt()).isEqualTo(1);
        assertThat(closed.text("/result/outcome")).isEqualTo("carried");
        ApiAnswer decision = clerk.awaits("/decisions/" + closed.text("/decision"));
        assertThat(decision.at("/number").asInt()).isEqualTo(1);
        assertThat(clerk.get("/decisions?register=" + body).at("/items")).hasSize(1);
    }
}
