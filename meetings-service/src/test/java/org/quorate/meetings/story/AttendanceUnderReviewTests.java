package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.membership.AttendanceReviewReferred;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-MTG-13", "R-MEM-11"})
class AttendanceUnderReviewTests {

    @Autowired
    private Api api;

    @Test
    void comes_onto_the_forward_plan_of_the_body_once() {
        Clerk clerk = new Clerk(api, Tenants.BOROUGH);
        String body = Clerk.newId();
        String term = Clerk.newId();
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        AttendanceReviewReferred referred = new AttendanceReviewReferred(
                body,
                term,
                Clerk.newId(),
                5,
                2,
                new Referral(
                        body,
                        "Review of attendance: Locality Manager",
                        "Came to 2 of 5 meetings arranged",
                        new Subject("membership", "term", term),
                        null,
                        null));
        try (Events events = Events.on("membership")) {
            String id = events.tell(referred, Tenants.BOROUGH, body, 1);
            events.tell(id, referred, Tenants.BOROUGH, body, 1);
        }

        ApiAnswer plan = Clerk.awaits(
                () -> clerk.get("/forward-plan?body=" + body),
                answer -> answer.at("/items").size() > 0);

        assertThat(plan.at("/items").size()).isEqualTo(1);
        assertThat(plan.text("/items/0/from")).isEqualTo("membership");
        assertThat(plan.text("/items/0/title")).isEqualTo("Review of attendance: Locality Manager");
        assertThat(plan.text("/items/0/subject/id")).isEqualTo(term);
    }
}
