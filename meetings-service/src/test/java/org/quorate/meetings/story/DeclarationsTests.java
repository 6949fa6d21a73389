package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

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

@ServiceTest
@Rule("R-MTG-8")
class DeclarationsTests {

    private static final String VCS = "Voluntary sector representative";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;
    private String item;

    @BeforeEach
    void a_partnership_is_about_to_meet() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2020-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        meeting = clerk.calls(body, "2020-03-10T14:00:00Z");
        item = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Grant to the VCS Alliance",
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree the grant")));
        clock.setLondon("2020-03-10T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        clock.setLondon("2020-03-10T14:00");
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void a_member_declares_with_an_own_account_and_is_not_counted_on_that_item() {
        ApiAnswer declared = clerk.as(Place.account(VCS), "member").post(clerk.path(declarations()), declaration(VCS));

        String id = created(declared);
        assertThat(declared.at("/oral").asBoolean()).isFalse();
        assertThat(declared.at("/takesNoPart").asBoolean()).isTrue();
        assertThat(clerk.get(declarations()).text("/items/0/office")).isEqualTo(VCS);
        assertThat(clerk.get("/meetings/" + meeting + "/quorum?item=" + item)
                        .at("/membersPresent")
                        .asInt())
                .isEqualTo(5);
        assertThat(clerk.get("/meetings/" + meeting + "/quorum")
                        .at("/membersPresent")
                        .asInt())
                .isEqualTo(6);

        done(clerk.post(declarations() + "/" + id + "/withdrawal"));
        assertThat(clerk.get("/meetings/" + meeting + "/quorum?item=" + item)
                        .at("/membersPresent")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void the_clerk_enters_what_is_said_at_the_meeting() {
        ApiAnswer declared = clerk.post(declarations(), declaration(VCS));

        assertThat(declared.status()).isEqualTo(201);
        assertThat(declared.at("/oral").asBoolean()).isTrue();
    }

    @Test
    @Rule("R-DEC-1")
    void what_was_declared_in_an_item_and_stood_stands_in_the_entry_of_its_decision() {
        String withdrawn = created(clerk.post(declarations(), declaration("Housing representative")));
        done(clerk.post(declarations() + "/" + withdrawn + "/withdrawal"));
        clerk.post(declarations(), declaration(VCS));

        String decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("item", item, "word", "agreed", "text", "That the grant be made")));
        String another = created(
                clerk.post("/meetings/" + meeting + "/decisions", Map.of("word", "noted", "text", "The report")));

        ApiAnswer entry = clerk.awaits("/decisions/" + decision);
        assertThat(entry.at("/declarations").size()).isEqualTo(1);
        assertThat(entry.text("/declarations/0/office")).isEqualTo(VCS);
        assertThat(entry.text("/declarations/0/kind")).isEqualTo("disclosable-pecuniary");
        assertThat(entry.text("/declarations/0/nature")).isEqualTo("Employed by the applicant");
        assertThat(clerk.awaits("/decisions/" + another).at("/declarations").isMissingNode())
                .isTrue();
        assertThat(clerk.get("/decisions/" + decision + "/story").raw().body())
                .contains(VCS + " had declared an interest (disclosable-pecuniary): Employed by the applicant");
    }

    @Test
    void nobody_declares_for_another_and_nonsense_names_its_field() {
        ApiAnswer forAnother = clerk.as("someone", "member").post(clerk.path(declarations()), declaration(VCS));
        ApiAnswer stranger = api.as(Tokens.of("gcc-dph", Tenants.COUNTY, "member"))
                .post(clerk.path(declarations()), declaration(VCS));
        ApiAnswer ofNoKind = clerk.post(
                declarations(),
                Map.of("person", Place.person(VCS).toString(), "item", item, "kind", "family", "nature", "Cousins"));

        assertThat(forAnother.status()).isEqualTo(403);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(ofNoKind.status()).isEqualTo(422);
        assertThat(ofNoKind.text("/errors/0/pointer")).isEqualTo("/kind");
        assertThat(clerk.get("/meetings/" + meeting + "/quorum?item=" + Clerk.newId())
                        .status())
                .isEqualTo(404);
    }

    private String declarations() {
        return "/meetings/" + meeting + "/declarations";
    }

    private Map<String, Object> declaration(String holder) {
        return Map.of(
                "person",
                Place.person(holder).toString(),
                "item",
                item,
                "kind",
                "disclosable-pecuniary",
                "nature",
                "Employed by the applicant");
    }
}
