package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.contracts.meetings.DecisionRecorded;
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
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Whatever is said of an exempt item, from its draft to the correction of what was decided on it, bears a word found nowhere in public. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@Rule("R-MTG-10")
class NothingOfAnExemptItemTests {

    private static final String CANARY = "Melisande";
    private static final String OPENLY = "Terms of a lease";
    private static final String[] TOPICS = {"meetings", "decisions", "funding", "membership", "rosters"};

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Environment environment;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;
    private String item;
    private String motion;
    private String decision;
    private String correction;
    private String action;
    private String minutes;

    @BeforeEach
    void a_meeting_with_an_exempt_item() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        item = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        CANARY + "'s lease",
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree terms with " + CANARY),
                        "exempt",
                        Map.of("ground", "paragraph 3 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        OPENLY));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void is_public_anywhere(CapturedOutput logged) throws Exception {
        created(secretariat()
                .upload(
                        clerk.path("/meetings/" + meeting + "/papers?title=" + CANARY + "&item=" + item),
                        "application/pdf",
                        Pdf.of(2, CANARY + " pays")));
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T10:00");
        try (Followed live = Followed.at(environment, clerk.path("/meetings/" + meeting + "/live"), null)) {
            everythingHappens();
            live.awaits("decisions");
            assertThat(live.heard()).noneMatch(line -> line.contains(CANARY));
        }

        everythingPublic().forEach((path, said) -> assertThat(said).as(path).doesNotContain(CANARY));
        assertThat(packOf("/pack.pdf")).contains(OPENLY).doesNotContain(CANARY);
        try (Events events = Events.on(TOPICS)) {
            events.await(DecisionRecorded.class, told -> told.decisionId().equals(correction));
            assertThat(events.soFar())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(new String(
                                    Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                            .doesNotContain(CANARY));
        }
        assertThat(logged.getAll()).doesNotContain(CANARY);
        standsInTheRegisterByItsHash();
        isThereForInsiders();
    }

    /** Everything that can be said of an item, with the word in all that is withheld of it. */
    private void everythingHappens() {
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        created(clerk.post(
                "/meetings/" + meeting + "/declarations",
                Map.of(
                        "person",
                        Place.person("County councillor 1").toString(),
                        "item",
                        item,
                        "kind",
                        "other-registrable",
                        "nature",
                        "Cousin of " + CANARY)));
        motion = clerk.proposes(
                meeting,
                "Which terms to offer " + CANARY,
                Map.of(
                        "item",
                        item,
                        "publicText",
                        "Which terms to offer",
                        "options",
                        List.of(
                                Map.of("name", "option 1", "text", CANARY + " pays £12,000"),
                                Map.of("name", "option 2", "text", CANARY + " pays nothing"))));
        done(clerk.post("/motions/" + motion + "/opening"));
        created(clerk.post("/motions/" + motion + "/ballots", Map.of("unit", "NHS", "choice", "option 1")));
        done(clerk.post("/motions/" + motion + "/closure"));
        decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of(
                        "item",
                        item,
                        "word",
                        "agreed",
                        "text",
                        CANARY + " is granted the lease",
                        "publicText",
                        "The lease is granted")));
        action = created(clerk.post(
                "/actions",
                Map.of(
                        "meeting",
                        meeting,
                        "item",
                        item,
                        "text",
                        "Write to " + CANARY,
                        "publicText",
                        "Write to the tenant",
                        "owner",
                        Map.of("office", "Director of Public Health"),
                        "due",
                        "2019-06-14")));
        clock.setLondon("2019-05-14T12:00");
        done(clerk.post("/meetings/" + meeting + "/closure"));
        done(clerk.post(
                "/actions/" + action + "/updates",
                Map.of("text", CANARY + " has answered", "publicText", "An answer has come")));
        done(clerk.post(
                "/actions/" + action + "/due",
                Map.of("due", "2019-07-14", "reason", CANARY + " is away", "publicText", "It takes longer")));
        done(clerk.post(
                "/actions/" + action + "/completion", Map.of("note", CANARY + " has signed", "publicText", "Signed")));
        minutes = created(clerk.post("/meetings/" + meeting + "/minutes", Map.of("year", "2019/2020")));
        ApiAnswer draft = secretariat().get(clerk.path("/minutes/" + minutes));
        done(secretariat()
                .ifMatch(draft.raw().headers().firstValue("ETag").orElseThrow())
                .put(
                        clerk.path("/minutes/" + minutes + "/exempt"),
                        Map.of("item", item, "paragraphs", List.of(CANARY + " thanked the board"))));
        done(clerk.post("/minutes/" + minutes + "/publication"));
        clerk.awaits("/decisions/" + decision);
        correction = created(clerk.post(
                "/decisions/" + decision + "/corrections",
                Map.of(
                        "text",
                        CANARY + " is granted the lease for a year",
                        "publicText",
                        "The lease is granted for a year",
                        "reason",
                        "The term was left out")));
        clerk.awaits("/decisions/" + correction);
    }

    private Map<String, String> everythingPublic() {
        List<String> paths = new ArrayList<>(List.of(
                "/meetings",
                "/meetings?body=" + body,
                "/motions",
                "/motions?meeting=" + meeting,
                "/motions/" + motion,
                "/motions/" + motion + "/electorate",
                "/actions",
                "/actions?body=" + body,
                "/actions/" + action,
                "/minutes",
                "/minutes/" + minutes,
                "/minutes/" + minutes + "/record",
                "/minutes/" + minutes + "/revisions",
                "/minutes/" + minutes + "/exempt",
                "/forward-plan",
                "/forward-plan?body=" + body,
                "/forward-plan/dates?body=" + body,
                "/forward-plan/programme?from=2019-01-01&to=2019-12-31&body=" + body,
                "/pathways",
                "/registers",
                "/registers/" + body,
                "/registers/" + body + "/entries",
                "/registers/" + body + "/head",
                "/registers/" + body + "/heads",
                "/registers/" + body + "/released",
                "/decisions",
                "/decisions?body=" + body,
                "/decisions/verification?register=" + body,
                "/officer-decisions"));
        for (String part : List.of(
                "",
                "/quorum",
                "/roll",
                "/items/" + item,
                "/exempt",
                "/exempt/pack.pdf",
                "/released",
                "/declarations",
                "/papers",
                "/questions",
                "/matters-arising",
                "/minutes")) {
            paths.add("/meetings/" + meeting + part);
        }
        for (String each : List.of(decision, correction)) {
            paths.add("/decisions/" + each);
            paths.add("/decisions/" + each + "/story");
            paths.add("/decisions/" + each + "/released");
        }
        Map<String, String> said = new LinkedHashMap<>();
        paths.forEach(path -> said.put(path, clerk.get(path).raw().body()));
        return said;
    }

    private void standsInTheRegisterByItsHash() {
        ApiAnswer behind = secretariat().get(clerk.path("/meetings/" + meeting + "/exempt"));
        for (String of : List.of(decision, correction)) {
            String committed = clerk.get("/decisions/" + of).text("/withheldSha256");
            assertThat(behind.at("/texts").valueStream())
                    .filteredOn(text -> text.get("id").asString().equals(of))
                    .singleElement()
                    .satisfies(text -> assertThat(committed)
                            .isEqualTo(Hash.of(text.get("salt").asString() + "\n"
                                            + text.get("text").asString())
                                    .value()));
        }
        assertThat(clerk.get("/decisions/verification?register=" + body)
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    private void isThereForInsiders() {
        assertThat(secretariat()
                        .get(clerk.path("/meetings/" + meeting + "/declarations"))
                        .raw()
                        .body())
                .contains("Cousin of " + CANARY);
        assertThat(secretariat()
                        .get(clerk.path("/meetings/" + meeting + "/exempt"))
                        .raw()
                        .body())
                .contains("pays £12,000", "for a year", "has answered", "is away", "has signed");
    }

    private String packOf(String pack) throws IOException {
        byte[] bytes = api.asAnyone()
                .download(clerk.path("/meetings/" + meeting + pack))
                .body();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Api.Request secretariat() {
        return clerk.as("clerk", "secretariat");
    }
}
