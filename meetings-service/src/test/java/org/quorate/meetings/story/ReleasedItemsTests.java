package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionTextReleased;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Pdf;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A lease that was confidential is signed: anyone may then read what was decided on it, and check that it is what was decided. */
@ServiceTest
@Rule("R-MTG-10")
class ReleasedItemsTests {

    private static final String SAID = "Granted to Melisande for £12,000 a year";
    private static final String CORRECTED = "Granted to Melisande for £12,000 a year, from June";
    private static final String WHY = "The lease is signed";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;
    private String item;
    private String open;
    private String paper;
    private String decision;
    private String correction;

    @BeforeEach
    void a_meeting_decides_on_an_exempt_item() throws Exception {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        item = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Melisande's lease",
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree terms with Melisande"),
                        "exempt",
                        Map.of("ground", "paragraph 3 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        "Lease of premises"));
        open = clerk.adds(meeting, Map.of("title", "Air quality", "purpose", List.of("information")));
        paper = created(secretariat()
                .upload(
                        clerk.path("/meetings/" + meeting + "/papers?title=Terms&item=" + item),
                        "application/pdf",
                        Pdf.of(1, "Melisande pays")));
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T10:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("item", item, "word", "agreed", "text", SAID, "publicText", "The lease is granted")));
        clerk.awaits("/decisions/" + decision);
        correction = created(clerk.post(
                "/decisions/" + decision + "/corrections",
                Map.of(
                        "text",
                        CORRECTED,
                        "publicText",
                        "The lease is granted from June",
                        "reason",
                        "The month was left out")));
        clerk.awaits("/decisions/" + correction);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-DEC-1", "R-DEC-4"})
    void are_what_the_register_had_committed_to() {
        String committed = clerk.get("/decisions/" + decision).text("/withheldSha256");
        close();
        assertThat(clerk.get("/decisions/" + decision + "/released").status()).isEqualTo(404);

        try (Events events = Events.on("decisions")) {
            done(release(Map.of("reason", WHY)));

            DecisionTextReleased told = events.await(
                    DecisionTextReleased.class, fact -> fact.decisionId().equals(decision));
            assertThat(told.text()).isEqualTo(SAID);
            assertThat(told.withheldSha256())
                    .isEqualTo(committed)
                    .isEqualTo(Hash.of(told.salt() + "\n" + told.text()).value());
            events.await(DecisionTextReleased.class, fact -> fact.decisionId().equals(correction));
        }

        ApiAnswer one = done(clerk.get("/decisions/" + correction + "/released"));
        assertThat(one.text("/text")).isEqualTo(CORRECTED);
        assertThat(one.text("/reason")).isEqualTo(WHY);
        assertThat(Hash.of(one.text("/salt") + "\n" + one.text("/text")).value())
                .isEqualTo(clerk.get("/decisions/" + correction).text("/withheldSha256"));
        assertThat(clerk.get("/registers/" + body + "/released").at("/items").valueStream())
                .extracting(text -> text.get("decision").asString())
                .containsExactly(decision, correction);
        assertThat(clerk.get("/decisions/" + decision + "/story").raw().body())
                .contains("No longer withheld (" + WHY + "): " + SAID);
        assertThat(clerk.get("/decisions/" + decision).text("/text")).isEqualTo("The lease is granted");
        assertThat(clerk.get("/decisions/verification?register=" + body)
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void are_public_with_their_covers_their_papers_and_their_minutes() {
        close();
        created(clerk.post("/meetings/" + meeting + "/minutes", Map.of("year", "2019/2020")));
        ApiAnswer draft = secretariat().get(clerk.path("/minutes/" + meeting));
        done(secretariat()
                .ifMatch(draft.raw().headers().firstValue("ETag").orElseThrow())
                .put(
                        clerk.path("/minutes/" + meeting + "/exempt"),
                        Map.of("item", item, "paragraphs", List.of("Melisande thanked the board"))));
        done(clerk.post("/minutes/" + meeting + "/publication"));
        assertThat(read(paper)).isEqualTo(404);

        done(release(Map.of("reason", WHY)));

        ApiAnswer released = done(clerk.get("/meetings/" + meeting + "/released"));
        assertThat(released.text("/items/0/item")).isEqualTo(item);
        assertThat(released.text("/items/0/parts/0/cover/title")).isEqualTo("Melisande's lease");
        assertThat(released.text("/items/0/parts/0/papers/0")).isEqualTo(paper);
        assertThat(released.at("/items/0/parts/0/texts").valueStream())
                .extracting(text -> text.get("text").asString())
                .contains(SAID, CORRECTED, "Melisande thanked the board");
        assertThat(read(paper)).isEqualTo(200);
        assertThat(clerk.get("/meetings/" + meeting + "/papers")
                        .at("/items/0/isPublic")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void are_released_without_what_still_has_to_be_withheld_and_with_that_later() {
        close();

        assertThat(left()).contains(SAID, CORRECTED, paper, "Melisande's lease");

        done(release(Map.of("reason", WHY, "keepWithheld", List.of(paper, item, correction))));

        assertThat(left()).contains(CORRECTED, paper, "Melisande's lease").doesNotContain(SAID + '"');

        assertThat(read(paper)).isEqualTo(404);
        assertThat(clerk.get("/decisions/" + decision + "/released").status()).isEqualTo(200);
        assertThat(clerk.get("/decisions/" + correction + "/released").status()).isEqualTo(404);
        assertThat(clerk.get("/meetings/" + meeting + "/released").raw().body())
                .contains(SAID)
                .doesNotContain(CORRECTED, "Melisande's lease");

        done(release(Map.of("reason", "The tenant agrees")));

        assertThat(read(paper)).isEqualTo(200);
        assertThat(clerk.get("/meetings/" + meeting + "/released").raw().body())
                .contains(CORRECTED, "Melisande's lease", "The tenant agrees");
        refused(release(Map.of("reason", WHY)), 409, "R-MTG-10", "");
    }

    @Test
    @Rule("R-ALL-4")
    void stay_withheld_where_what_is_asked_is_wrong() {
        refused(release(Map.of("reason", WHY)), 409, "R-MTG-10", "");
        close();
        refused(release(Map.of()), 400, "R-ALL-4", "/reason");
        refused(release(Map.of("reason", " ")), 400, "R-ALL-4", "/reason");
        refused(
                release(Map.of("reason", WHY, "keepWithheld", List.of(Clerk.newId()))),
                422,
                "R-MTG-10",
                "/keepWithheld");
        String path = clerk.path("/meetings/" + meeting + "/items/" + item + "/release");
        Map<String, String> asked = Map.of("reason", WHY);
        assertThat(api.asAnyone().post(path, asked).status()).isEqualTo(401);
        assertThat(clerk.as(Place.account("County councillor 1"), "member")
                        .post(path, asked)
                        .status())
                .isEqualTo(403);
        assertThat(api.asAnyone().get(path).status()).isEqualTo(401);
        assertThat(clerk.post("/meetings/" + meeting + "/items/" + Clerk.newId() + "/release", asked)
                        .status())
                .isEqualTo(404);
        refused(clerk.post("/meetings/" + meeting + "/items/" + open + "/release", asked), 409, "R-MTG-10", "");

        assertThat(clerk.get("/meetings/" + meeting + "/released").at("/items")).isEmpty();
        assertThat(clerk.get("/registers/" + Clerk.newId() + "/released").status())
                .isEqualTo(404);
    }

    private void close() {
        clock.setLondon("2019-05-14T12:00");
        done(clerk.post("/meetings/" + meeting + "/closure"));
    }

    private ApiAnswer release(Map<String, ?> asked) {
        return clerk.post("/meetings/" + meeting + "/items/" + item + "/release", asked);
    }

    private String left() {
        return done(secretariat().get(clerk.path("/meetings/" + meeting + "/items/" + item + "/release")))
                .raw()
                .body();
    }

    private int read(String of) {
        return api.asAnyone().download(clerk.path("/papers/" + of)).statusCode();
    }

    private Api.Request secretariat() {
        return clerk.as("clerk", "secretariat");
    }

    private static void refused(ApiAnswer answer, int status, String rule, String pointer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.rule()).isEqualTo(rule);
        if (!pointer.isEmpty()) assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }
}
