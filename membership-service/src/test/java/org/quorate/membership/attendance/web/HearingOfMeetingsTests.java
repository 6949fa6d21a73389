package org.quorate.membership.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.contracts.membership.AttendanceReviewReferred;
import org.quorate.contracts.membership.SubstitutesExceeded;
import org.quorate.contracts.membership.TermEnded;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.membership.Clerk;
import org.quorate.membership.Decisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HearingOfMeetingsTests {

    private static final String TERMS = """
            {"inForceFrom": "2018-04-01", "voting": {"by": "member"}, "quorum": {"members": 1},
             "membership": {"substitutes": {"allowed": true, "timesAYear": 3},
                            "attendance": {"numerator": 1, "denominator": 2}}}
            """;

    @Autowired
    private Api api;

    private Events events;
    private Clerk clerk;
    private String body;
    private String person;
    private String other;
    private String term;

    @BeforeEach
    void aGroup() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Strategic executive");
        clerk.post("bodies/" + body + "/constitutions", TERMS);
        person = clerk.person("Chief Executive, VCS Assembly");
        other = clerk.person("Chief constable");
        String seat = clerk.seat(body, "VCS Assembly", clerk.organisation("VCS Assembly"), null);
        term = clerk.term(body, seat, person, "2018-04-01");
        clerk.term(
                body, clerk.seat(body, "Constabulary", clerk.organisation("Constabulary"), null), other, "2018-04-01");
        events = Events.on("membership");
    }

    @AfterEach
    void stopListening() {
        events.close();
    }

    @Test
    @Rule("R-MEM-9")
    void ends_a_membership_with_the_fourth_substitute_and_opens_the_vacancy() {
        closed("2019-01-15", "represented");
        closed("2019-03-19", "represented");
        MeetingClosed third = closed("2019-05-14", "represented");
        events.tell(third, Tenants.COUNTY, third.meetingId(), 2);
        awaitMeetings(3);
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).at("/ending").isMissingNode())
                .isTrue();

        closed("2019-07-23", "represented");

        assertThat(events.await(SubstitutesExceeded.class, told -> told.bodyId().equals(body)))
                .isEqualTo(new SubstitutesExceeded(body, person, LocalDate.of(2019, 7, 23), 4, 3));
        TermEnded ended = events.await(TermEnded.class, told -> told.bodyId().equals(body));
        assertThat(ended.reason()).isEqualTo("ceased");
        assertThat(ended.ground()).isEqualTo("a substitute was sent 4 times in a year, and 3 are allowed");
        VacancyOpened vacancy = events.await(
                VacancyOpened.class,
                told -> told.bodyId().equals(body) && told.since().equals(LocalDate.of(2019, 7, 24)));
        assertThat(vacancy.organisation()).isEqualTo("VCS Assembly");
        assertThat(vacancy.askedOn()).isEqualTo("2019-07-23");
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).text("/ending/on"))
                .isEqualTo("2019-07-23");
        assertThat(attendance("").at("/members/0/substitutes/allowed").asInt()).isEqualTo(3);
        assertThat(attendance("").at("/members/0/substitutes/used").asInt()).isEqualTo(4);
    }

    @Test
    @Rule("R-MEM-11")
    void puts_up_for_review_whoever_came_to_less_than_half_and_acts_on_the_decision() {
        closed("2019-01-15", "present");
        closed("2019-03-19", "apologies");
        closed("2019-05-14", "absent");

        AttendanceReviewReferred referred = events.await(
                AttendanceReviewReferred.class, told -> told.bodyId().equals(body));
        assertThat(referred.referral().subject()).isEqualTo(new Subject("membership", "term", term));
        assertThat(referred.referral().title()).isEqualTo("Review of attendance: Chief Executive, VCS Assembly");
        assertThat(referred.attended()).isEqualTo(1);
        ApiAnswer shown = attendance("");
        assertThat(shown.text("/members/0/underReview/since")).isEqualTo("2019-05-14");
        assertThat(shown.at("/members/0/share").decimalValue()).isEqualByComparingTo("0.33");
        assertThat(shown.at("/members/1/attended").asInt()).isEqualTo(3);

        var decision = Decisions.onTerm(body, term, "carried", LocalDate.of(2019, 7, 23));
        String id = events.tell(decision, Tenants.COUNTY, "register-" + body, 1);
        events.tell(id, decision, Tenants.COUNTY, "register-" + body, 1);

        TermEnded ended = events.await(TermEnded.class, told -> told.bodyId().equals(body));
        assertThat(ended.reason()).isEqualTo("removed");
        assertThat(ended.decisionId()).isEqualTo(decision.decisionId());
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).text("/ending/decision"))
                .isEqualTo(decision.decisionId());
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> attendance("").at("/members/0/underReview").isMissingNode());
    }

    @Test
    @Rule("R-MEM-11")
    void leaves_in_place_whom_the_body_wants_to_stay() {
        closed("2019-03-19", "apologies");
        closed("2019-05-14", "absent");
        events.await(AttendanceReviewReferred.class, told -> told.bodyId().equals(body));

        events.tell(Decisions.onTerm(body, term, "lost", LocalDate.of(2019, 7, 23)), Tenants.COUNTY, "r-" + body, 1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> attendance("").at("/members/0/underReview").isMissingNode());
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).at("/ending").isMissingNode())
                .isTrue();
    }

    @Test
    @Rule("R-MEM-12")
    void expels_by_the_body_s_own_decision_alone() {
        String elsewhere = clerk.body("Another board");
        events.tell(
                Decisions.onTerm(elsewhere, term, "carried", LocalDate.of(2019, 7, 23)),
                Tenants.COUNTY,
                "r-" + body,
                1);
        events.tell(Decisions.onTerm(body, term, "carried", LocalDate.of(2019, 7, 24)), Tenants.COUNTY, "r-" + body, 2);

        TermEnded ended = events.await(TermEnded.class, told -> told.termId().equals(term));
        assertThat(ended.on()).isEqualTo("2019-07-24");
        assertThat(ended.reason()).isEqualTo("removed");
    }

    @Test
    @Rule("R-MEM-11")
    void reports_organisations_that_have_not_been_seen() {
        closed("2019-01-15", "present");
        closed("2019-03-19", "apologies");
        closed("2019-05-14", "absent");
        awaitMeetings(3);

        ApiAnswer all = attendance("");
        assertThat(all.at("/organisations").size()).isEqualTo(2);
        ApiAnswer unseen = attendance("&notSeenFor=2");
        assertThat(unseen.at("/organisations").size()).isEqualTo(1);
        assertThat(unseen.text("/organisations/0/name")).isEqualTo("VCS Assembly");
        assertThat(unseen.text("/organisations/0/lastSeen")).isEqualTo("2019-01-15");
        assertThat(unseen.at("/organisations/0/meetingsSince").asInt()).isEqualTo(2);
    }

    @Test
    @Rule("R-ALL-4")
    void refuses_days_that_do_not_follow() {
        ApiAnswer wrong = clerk.get("bodies/" + body + "/attendance?from=2019-02-01&to=2019-01-31");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/pointer")).isEqualTo("/to");
        assertThat(clerk.get("bodies/" + body + "/attendance?from=2019-02-30").status())
                .isEqualTo(400);
        assertThat(clerk.get("bodies/" + UUID.randomUUID() + "/attendance").status())
                .isEqualTo(404);
    }

    private MeetingClosed closed(String day, String presence) {
        Instant startsAt = Instant.parse(day + "T10:00:00Z");
        MeetingClosed meeting = new MeetingClosed(
                UUID.randomUUID().toString(),
                body,
                startsAt.plus(Duration.ofHours(2)),
                List.of(new MeetingClosed.Attendance(person, presence), new MeetingClosed.Attendance(other, "present")),
                startsAt);
        events.tell(meeting, Tenants.COUNTY, body, 1);
        return meeting;
    }

    private void awaitMeetings(int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> attendance("").at("/meetings").asInt() == number);
    }

    private ApiAnswer attendance(String more) {
        return clerk.get("bodies/" + body + "/attendance?from=2018-08-01&to=2019-07-31" + more);
    }
}
