package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.MeetingAdjourned;
import org.quorate.contracts.meetings.MeetingCancelled;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.contracts.meetings.MeetingRescheduled;
import org.quorate.contracts.meetings.MeetingResumed;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AdjournedMeetingsTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void a_partnership_is_called_to_meet_at_two() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2020-06-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        meeting = clerk.calls(body, "2020-06-09T14:00:00+01:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-MTG-7", "R-MTG-9", "R-ALL-5"})
    void without_a_quorum_is_adjourned_by_time_told_to_members_given_a_date_and_resumed() {
        clock.setLondon("2020-06-09T13:55");
        clerk.records(meeting, Ilp.CHAIR, "present");
        clock.setLondon("2020-06-09T14:00");
        done(clerk.post(path("/opening")));

        clock.setLondon("2020-06-09T14:29:59");
        assertThat(clerk.get(path("")).text("/status")).isEqualTo("in session");
        assertThat(clerk.get(path("/quorum")).text("/waitsUntil")).isEqualTo("2020-06-09T14:30:00+01:00");
        clock.setLondon("2020-06-09T14:30");
        ApiAnswer adjourned = clerk.get(path(""));
        assertThat(adjourned.text("/status")).isEqualTo("adjourned");
        assertThat(adjourned.text("/course/adjourned/reason")).isEqualTo("want of a quorum");
        assertThat(adjourned.at("/course/adjourned/dateToBeFixed").asBoolean()).isTrue();
        try (Events events = Events.on("meetings")) {
            MeetingAdjourned told = events.await(
                    MeetingAdjourned.class, fact -> fact.meetingId().equals(meeting));
            assertThat(told.resumesAt()).isNull();
        }

        ApiAnswer toYesterday = clerk.post(path("/adjournment"), Map.of("to", "2020-06-09T14:30:00+01:00"));
        assertThat(toYesterday.status()).isEqualTo(422);
        assertThat(toYesterday.text("/errors/0/pointer")).isEqualTo("/to");
        done(clerk.post(path("/adjournment"), Map.of("to", "2020-06-16T14:00:00+01:00", "venue", "Roses Theatre")));
        clock.setLondon("2020-06-16T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        clock.setLondon("2020-06-16T14:00");
        ApiAnswer resumed = done(clerk.post(path("/resumption")));
        assertThat(resumed.text("/status")).isEqualTo("in session");
        assertThat(resumed.text("/venue")).isEqualTo("Roses Theatre");
        assertThat(resumed.at("/quorum/quorate").asBoolean()).isTrue();
        assertThat(resumed.text("/course/breaks/0/resumedAt")).isEqualTo("2020-06-16T14:00:00+01:00");
        done(clerk.post(path("/closure")));

        try (Events events = Events.on("meetings")) {
            events.await(
                    MeetingAdjourned.class,
                    fact -> fact.meetingId().equals(meeting) && "Roses Theatre".equals(fact.venue()));
            events.await(MeetingResumed.class, fact -> fact.meetingId().equals(meeting));
            MeetingClosed closed =
                    events.await(MeetingClosed.class, fact -> fact.meetingId().equals(meeting));
            assertThat(closed.startsAt()).isEqualTo("2020-06-09T13:00:00Z");
            assertThat(closed.attendance())
                    .hasSize(6)
                    .allMatch(it -> it.presence().equals("present"));
        }
    }

    @Test
    @Rule("R-MTG-9")
    void is_moved_before_publication_and_cancelled_after() {
        ApiAnswer moved = done(clerk.post(path("/rescheduling"), Map.of("startsAt", "2020-06-10T14:00:00+01:00")));
        assertThat(moved.text("/startsAt")).isEqualTo("2020-06-10T14:00:00+01:00");
        clerk.adds(meeting, Map.of("title", "Update", "purpose", List.of("information")));
        done(clerk.post(path("/publication")));

        ApiAnswer tooLate = clerk.post(path("/rescheduling"), Map.of("startsAt", "2020-06-11T14:00:00+01:00"));
        assertThat(tooLate.status()).isEqualTo(409);
        ApiAnswer cancelled = done(clerk.post(path("/cancellation"), Map.of("reason", "No business")));
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        assertThat(cancelled.text("/course/cancelled/reason")).isEqualTo("No business");
        try (Events events = Events.on("meetings")) {
            events.await(MeetingRescheduled.class, fact -> fact.meetingId().equals(meeting));
            events.await(MeetingCancelled.class, fact -> fact.meetingId().equals(meeting));
        }
    }

    @Test
    @Rule("R-MTG-9")
    void of_two_in_succession_the_second_is_neither_called_nor_opened_too_early() {
        ApiAnswer tooEarly = calls("2020-06-09T14:00:00+01:00");
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.text("/errors/0/pointer")).isEqualTo("/startsAt");
        String second = created(calls("2020-06-09T15:00:00+01:00"));

        clock.setLondon("2020-06-09T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        Ilp.PLACES.forEach(place -> clerk.records(second, place.holder(), "present"));
        clock.setLondon("2020-06-09T15:00");
        done(clerk.post(path("/opening")));
        assertThat(clerk.post("/meetings/" + second + "/opening").status()).isEqualTo(409);
        done(clerk.post(path("/closure")));
        done(clerk.post("/meetings/" + second + "/opening"));
    }

    @Test
    @Rule({"R-MEM-10", "R-VOT-2"})
    void the_roll_call_names_substitutes_officers_and_how_many_of_the_public_are_there() {
        String person = org.quorate.meetings.fixtures.Place.person(Ilp.CHAIR).toString();
        ApiAnswer named = done(clerk.post(path("/substitutes"), Map.of("person", person, "by", "Deputy")));
        assertThat(named.text("/substitutes/0/by")).isEqualTo("Deputy");
        clock.setLondon("2020-06-09T13:55");
        done(clerk.post(path("/in-attendance"), Map.of("office", "Clerk", "capacity", "officer")));
        ApiAnswer answer = done(clerk.post(path("/public-attendance"), Map.of("count", 4)));
        assertThat(answer.text("/inAttendance/0/office")).isEqualTo("Clerk");
        assertThat(answer.at("/publicPresent").asInt()).isEqualTo(4);
        assertThat(clerk.post(path("/public-attendance"), Map.of("count", -1)).status())
                .isEqualTo(400);
        ApiAnswer tooSoon = clerk.post(
                path("/attendance"),
                Map.of("person", person, "presence", "present", "at", "2020-06-09T14:00:00+01:00"));
        assertThat(tooSoon.text("/errors/0/pointer")).isEqualTo("/at");
    }

    private ApiAnswer calls(String startsAt) {
        return clerk.post("/meetings", Map.of("body", body, "startsAt", startsAt, "alignedWith", meeting));
    }

    private String path(String rest) {
        return "/meetings/" + meeting + rest;
    }
}
