package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-MTG-11", "R-MTG-3"})
class WhatElseMinutesSayTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void a_meeting_that_takes_questions() {
        clock.setLondon("2019-07-01T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        String body = Clerk.newId();
        clerk.hasHeard(Hwb.roster(body, List.of("Public Questions", "Members' Questions")), 1);
        meeting = clerk.calls(body, "2019-07-23T14:00:00+01:00");
        done(clerk.post("/meetings/" + meeting + "/publication"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_questions_with_their_answers_and_who_attended_without_a_seat() {
        String question = created(clerk.post(
                "/meetings/" + meeting + "/questions",
                Map.of(
                        "text",
                        "When will the air in the city be clean?",
                        "asker",
                        Map.of("name", "A. Resident", "organisation", "Friends of the Park"))));
        done(clerk.post("/questions/" + question + "/moderation", Map.of("outcome", "accept")));
        done(clerk.post("/questions/" + question + "/answer", Map.of("text", "By 2030")));
        clock.setLondon("2019-07-23T14:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post(
                "/meetings/" + meeting + "/in-attendance",
                Map.of("office", "Consultant in Public Health", "capacity", "officer")));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        clock.setLondon("2019-07-23T16:00");
        done(clerk.post("/meetings/" + meeting + "/closure"));

        String minutes = created(clerk.post("/meetings/" + meeting + "/minutes", Map.of("year", "2019/2020")));

        ApiAnswer draft = clerk.sees("/minutes/" + minutes);
        assertThat(draft.raw().body()).contains("Consultant in Public Health (officer)");
        assertThat(draft.text("/items/0/paragraphs/0/text"))
                .isEqualTo("Friends of the Park had asked: When will the air in the city be clean?"
                        + " Office of clerk answered: By 2030.");
        assertThat(draft.text("/items/1/paragraphs/0/text")).isEqualTo("No questions from members had been received.");
    }
}
