package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Amount;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.funding.SpendWithdrawn;
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
@Rule("R-MTG-13")
class ForwardPlanTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String executive = Clerk.newId();
    private final String strategic = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void two_groups_are_known() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-01-04T09:00");
        clerk.hasHeard(Ilp.roster(executive, "active"), 1);
        clerk.hasHeard(Ilp.roster(strategic, "active"), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void the_clerk_plans_ahead_and_the_programme_shows_it_by_meeting() {
        created(plans(executive, Map.of("title", "Equalities", "meetingDate", "2021-02-11")));
        created(plans(executive, Map.of("title", "Sometime")));
        created(plans(
                executive,
                Map.of("title", "Report", "meetingDate", "2021-02-11", "recurring", Map.of("timesAYear", 4))));
        clerk.calls(executive, "2021-06-17T14:00:00+01:00");

        ApiAnswer programme = clerk.get("/forward-plan/programme?from=2021-01-01&to=2021-12-31&body=" + executive);
        assertThat(programme.text("/rows/0/on")).isEqualTo("2021-02-11");
        assertThat(programme.at("/rows/0/items")).hasSize(2);
        assertThat(programme.text("/rows/1/on")).isEqualTo("2021-06-17");
        assertThat(programme.text("/rows/1/items/0/title")).isEqualTo("Report");
        assertThat(programme.text("/undated/0/title")).isEqualTo("Sometime");

        created(plans(executive, Map.of("title", "Accounts", "recurring", Map.of("eachYearBy", "--06-30"))));
        ApiAnswer planned = clerk.get("/forward-plan?body=" + executive);
        assertThat(planned.text("/items/3/recurring/inWords")).isEqualTo("each year by 30 June");
        ApiAnswer both =
                plans(executive, Map.of("title", "Both", "recurring", Map.of("timesAYear", 4, "every", "P3M")));
        assertThat(both.text("/errors/0/pointer")).isEqualTo("/recurring");
        ApiAnswer weekly = plans(executive, Map.of("title", "Weekly", "recurring", Map.of("every", "P7D")));
        assertThat(weekly.text("/errors/0/pointer")).isEqualTo("/recurring/every");
        ApiAnswer never = plans(executive, Map.of("title", "Never", "recurring", Map.of("eachYearBy", "30 February")));
        assertThat(never.text("/errors/0/pointer")).isEqualTo("/recurring/eachYearBy");

        ApiAnswer nonsense = plans(executive, Map.of("title", "Daily", "recurring", Map.of("timesAYear", 365)));
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.text("/errors/0/pointer")).isEqualTo("/recurring/timesAYear");
    }

    @Test
    @Rule("R-MTG-9")
    void what_is_sent_on_arrives_on_the_other_plan_as_the_same_matter_and_shows_as_duplicate_business() {
        String item = created(plans(executive, Map.of("title", "Visioning")));
        assertThat(clerk.post("/forward-plan/" + item + "/forwarding", Map.of("body", executive))
                        .status())
                .isEqualTo(422);
        done(clerk.post("/forward-plan/" + item + "/forwarding", Map.of("body", strategic)));
        assertThat(clerk.post("/forward-plan/" + item + "/forwarding", Map.of("body", strategic))
                        .status())
                .isEqualTo(409);

        ApiAnswer arrived = Clerk.awaits(
                () -> clerk.get("/forward-plan?body=" + strategic),
                answer -> answer.text("/items/0/title").equals("Visioning"));
        assertThat(arrived.text("/items/0/forwardedFrom")).isEqualTo(executive);
        assertThat(arrived.text("/items/0/subject/id")).isEqualTo(item);

        String one = clerk.calls(executive, "2021-03-10T10:00:00Z");
        String other = clerk.calls(strategic, "2021-03-10T14:00:00Z");
        List<Map.Entry<String, String>> places =
                List.of(Map.entry(one, item), Map.entry(other, arrived.text("/items/0/id")));
        places.forEach(place ->
                clerk.adds(place.getKey(), Map.of("purpose", List.of("information"), "matter", place.getValue())));
        ApiAnswer duplicates = api.as(org.quorate.testkit.Tokens.of("clerk", Tenants.BOROUGH, "secretariat"))
                .get(clerk.path("/meetings/duplicates?from=2021-03-10&to=2021-03-10"));
        assertThat(duplicates.text("/items/0/matter")).isEqualTo("Visioning");
        assertThat(duplicates.text("/items/0/because")).isEqualTo("subject");
        assertThat(clerk.get("/meetings/duplicates?from=2021-03-10&to=2021-03-10")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Rule("R-ALL-2")
    void a_request_that_is_withdrawn_leaves_the_plan() {
        String request = Clerk.newId();
        Subject subject = new Subject("funding", "spend-request", request);
        try (Events events = Events.on("funding")) {
            events.tell(
                    new SpendReferred(
                            request,
                            Clerk.newId(),
                            Clerk.newId(),
                            new Amount("50000.00", "GBP"),
                            new Referral(executive, "Asset mapping", "Fifty thousand", subject, null, null)),
                    Tenants.BOROUGH,
                    request,
                    1);
            Clerk.awaits(
                    () -> clerk.get("/forward-plan?body=" + executive),
                    answer -> answer.text("/items/0/title").equals("Asset mapping"));
            events.tell(new SpendWithdrawn(request, Clerk.newId(), subject), Tenants.BOROUGH, request, 2);
        }

        ApiAnswer left = Clerk.awaits(
                () -> clerk.get("/forward-plan?body=" + executive),
                answer -> !answer.at("/items/0/waiting").asBoolean());
        assertThat(left.text("/items/0/withdrawnOn")).isEqualTo("2019-05-14");
    }

    @Test
    @Rule("R-MTG-1")
    void a_body_without_a_rule_on_frequency_has_no_latest_day_and_an_unknown_one_is_not_found() {
        ApiAnswer dates = clerk.get("/forward-plan/dates?body=" + executive);

        assertThat(dates.status()).isEqualTo(200);
        assertThat(dates.at("/latest").isMissingNode()).isTrue();
        assertThat(clerk.get("/forward-plan/dates?body=" + Clerk.newId()).status())
                .isEqualTo(404);
    }

    private ApiAnswer plans(String body, Map<String, ?> item) {
        Map<String, Object> request = new java.util.HashMap<>(item);
        request.put("body", body);
        return clerk.post("/forward-plan", request);
    }
}
