package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ChangingASeatTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;
    private String seat;
    private String icb;

    @BeforeEach
    void aSeatOfACommissioningGroup() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        icb = clerk.organisation("NHS Gloucestershire ICB");
        seat = Clerk.created(clerk.post(
                "bodies/" + body + "/seats",
                Map.of(
                        "title",
                        "Chair, Clinical Commissioning Group",
                        "organisation",
                        clerk.organisation("Gloucestershire CCG"),
                        "statutoryGround",
                        "each relevant CCG",
                        "unit",
                        "NHS",
                        "from",
                        "2018-04-01")));
    }

    @Test
    @Rule({"R-MEM-1", "R-MEM-5"})
    void leaves_every_answer_about_earlier_days_as_it_was() {
        clerk.term(body, seat, clerk.person("Chair"), "2018-04-01");
        ApiAnswer changed = change(toIcb("2022-07-01"));

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.text("/earlier/0/until")).isEqualTo("2022-06-30");
        assertThat(on("2022-06-30").text("/seats/0/organisation/name")).isEqualTo("Gloucestershire CCG");
        assertThat(on("2022-07-01").text("/seats/0/organisation/name")).isEqualTo("NHS Gloucestershire ICB");
        assertThat(on("2022-07-01").text("/seats/0/holder/office")).isEqualTo("Chair");
        assertThat(clerk.get("bodies/" + body + "/seats/" + seat + "?on=2019-01-01")
                        .text("/title"))
                .isEqualTo("Chair, Clinical Commissioning Group");
        assertThat(metOn("2022-06-30")).contains("Representative of each relevant clinical commissioning group");
        assertThat(metOn("2022-07-01")).contains("Representative of each relevant integrated care board");
    }

    @Test
    void is_told_with_the_time_of_each_form() {
        change(toIcb("2022-07-01"));

        try (Events events = Events.on("rosters")) {
            Roster told = events.await(
                    Roster.class,
                    roster -> roster.bodyId().equals(body) && roster.seats().size() == 2);

            assertThat(told.seats()).extracting(Roster.Seat::seatId).containsOnly(seat);
            assertThat(told.seats().getFirst().until()).isEqualTo("2022-06-30");
            assertThat(told.seats().getLast().from()).isEqualTo("2022-07-01");
            assertThat(told.seats().getLast().statutoryGround()).isEqualTo("each relevant ICB");
        }
    }

    @Test
    void can_be_corrected_but_not_rewritten() {
        change(toIcb("2022-07-01"));
        Map<String, Object> corrected = toIcb("2022-07-01");
        corrected.put("title", "Chair of the ICB");
        assertThat(change(corrected).at("/earlier").size()).isEqualTo(1);
        assertThat(on("2022-07-01").text("/seats/0/title")).isEqualTo("Chair of the ICB");

        ApiAnswer early = change(toIcb("2022-06-30"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text("/errors/0/pointer")).isEqualTo("/from");
    }

    @Test
    @Rule({"R-VOT-1", "R-MEM-17", "R-ALL-4"})
    void is_refused_where_the_constitution_would_refuse_the_seat() {
        clerk.post(
                "bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom", "2018-04-01",
                        "voting", Map.of("by", "unit", "units", List.of("NHS", "Councils")),
                        "quorum", Map.of("units", 1),
                        "membership", Map.of("seatsPerOrganisation", 1)));
        clerk.seat(body, "ICB again", icb, "NHS");

        assertThat(change(toIcb("2022-07-01")).rule()).isEqualTo("R-MEM-17");
        Map<String, Object> elsewhere = toIcb("2022-07-01");
        elsewhere.put("unit", "Business");
        assertThat(change(elsewhere).text("/errors/0/pointer")).isEqualTo("/unit");
        Map<String, Object> unknown = toIcb("2022-07-01");
        unknown.put("organisation", UUID.randomUUID().toString());
        assertThat(change(unknown).text("/errors/0/pointer")).isEqualTo("/organisation");
        assertThat(clerk.speaking()
                        .put(clerk.path("bodies/" + body + "/seats/" + UUID.randomUUID()), toIcb("2022-07-01"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(Tokens.of("clerk", Tenants.ICB, "secretariat"))
                        .put(clerk.path("bodies/" + body + "/seats/" + seat), toIcb("2022-07-01"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Rule("R-MEM-13")
    void ends_it_when_nobody_holds_it_any_more_or_with_whoever_does() {
        String term = clerk.term(body, seat, clerk.person("Chair"), "2018-04-01");

        ApiAnswer held = drop(Map.of("on", "2022-06-30"));
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.text("/detail")).contains("Chair holds the seat");

        ApiAnswer dropped = drop(Map.of("on", "2022-06-30", "endTerms", true));
        assertThat(dropped.status()).as(dropped.body().toString()).isEqualTo(200);
        assertThat(dropped.text("/until")).isEqualTo("2022-06-30");
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).text("/ending/on"))
                .isEqualTo("2022-06-30");
        assertThat(on("2022-06-30").at("/seats").size()).isEqualTo(1);
        assertThat(on("2022-07-01").at("/seats").size()).isZero();
        assertThat(drop(Map.of("on", "2022-12-31")).text("/errors/0/pointer")).isEqualTo("/on");
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_the_quorum_could_never_be_met_again() {
        clerk.post(
                "bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom", "2018-04-01",
                        "voting", Map.of("by", "member"),
                        "quorum", Map.of("including", List.of(Map.of("of", "ground", "name", "each relevant CCG")))));
        clerk.seat(body, "Another", null, null);

        assertThat(drop(Map.of("on", "2022-06-30")).rule()).isEqualTo("R-MTG-6");
        assertThat(change(toIcb("2022-07-01")).status()).isEqualTo(409);
    }

    private Map<String, Object> toIcb(String from) {
        return new HashMap<>(Map.of(
                "title", "Chair, Integrated Care Board",
                "organisation", icb,
                "statutoryGround", "each relevant ICB",
                "unit", "NHS",
                "from", from));
    }

    private ApiAnswer change(Map<String, Object> to) {
        return clerk.speaking().put(clerk.path("bodies/" + body + "/seats/" + seat), to);
    }

    private ApiAnswer drop(Map<String, Object> ending) {
        return clerk.post("bodies/" + body + "/seats/" + seat + "/ending", ending);
    }

    private ApiAnswer on(String day) {
        return clerk.get("bodies/" + body + "?on=" + day);
    }

    private List<String> metOn(String day) {
        return clerk.get("bodies/" + body + "/compliance?on=" + day)
                .at("/sets/0/met")
                .valueStream()
                .map(met -> met.at("/requirement/title").asString())
                .toList();
    }
}
