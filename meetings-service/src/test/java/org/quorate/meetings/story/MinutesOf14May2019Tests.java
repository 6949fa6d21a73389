package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.ActionAssigned;
import org.quorate.contracts.meetings.ActionCompleted;
import org.quorate.contracts.meetings.MinutesApproved;
import org.quorate.contracts.meetings.MinutesPublished;
import org.quorate.contracts.meetings.MinutesSigned;
import org.quorate.meetings.fixtures.Hwb;
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
import tools.jackson.databind.JsonNode;

@ServiceTest
@Rule({"R-MTG-11", "R-MTG-12"})
class MinutesOf14May2019Tests {

    private static final List<String> STANDING = List.of(
            "Declarations of interest", "Minutes of the previous meeting", "Public questions", "Members' questions");

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void the_board_is_known() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2019-01-07T09:00");
        clerk.hasHeard(Hwb.roster(body, STANDING), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void run_on_from_those_of_march_are_approved_in_july_and_then_stand() {
        String march =
                held("2019-03-19", List.of("Apologies", "Housing", "Early years", "Children", "Safety", "Reports"));
        ApiAnswer minutesOfMarch = drafted(march, Map.of("year", "2018/2019"));
        assertThat(minutesOfMarch.at("/items/0/number").asInt()).isEqualTo(1);
        assertThat(minutesOfMarch.at("/items/9/number").asInt()).isEqualTo(10);
        published(march);

        String may = opened(
                "2019-05-14",
                List.of(
                        "Social isolation deep dive",
                        "Joint Health and Wellbeing Strategy",
                        "Air Quality Strategy",
                        "New strategies and plans"));
        approves(may, march, List.of());
        String signed = done(clerk.post(
                        "/minutes/" + march + "/signature",
                        Map.of("person", Place.person("County councillor 4").toString())))
                .text("/course/signature/sha256");
        String agreed = created(clerk.post(
                "/meetings/" + may + "/decisions",
                Map.of(
                        "item",
                        item(may, "Air Quality Strategy"),
                        "word",
                        "agreed",
                        "text",
                        "Approved for implementation through the Air Quality and Health Partnership Group",
                        "minute",
                        "19.4")));
        String social = gives(may, "Social isolation deep dive", "Bring the work on social isolation back", "2019-09");
        String air = gives(may, "Air Quality Strategy", "A further report on air quality", "2019-11");
        String tour = gives(may, "Minutes of the previous meeting", "Analysis of the tour's feedback", "next meeting");
        clock.setLondon("2019-05-14T12:00");
        done(clerk.post("/meetings/" + may + "/closure"));

        ApiAnswer draft = drafted(may, Map.of("year", "2018/2019"));
        assertThat(draft.text("/course/status")).isEqualTo("draft");
        assertThat(draft.at("/attended/count").asInt()).isEqualTo(16);
        assertThat(draft.text("/attended/apologies/0")).isEqualTo("Police and Crime Commissioner");
        assertThat(draft.at("/attended/absent")).hasSize(2);
        assertThat(draft.text("/endedAt")).isEqualTo("2019-05-14T12:00:00+01:00");
        assertThat(draft.at("/items/0/number").asInt()).isEqualTo(11);
        assertThat(draft.text("/items/0/paragraphs/0/text")).isEqualTo("No declarations of interest were received.");
        assertThat(paragraphs(draft, "Minutes of the previous meeting").getFirst())
                .isEqualTo("The minutes of the meeting on Tuesday 19 March 2019 were agreed as a correct record"
                        + " and signed by the County councillor 4.");
        assertThat(paragraphs(draft, "Air Quality Strategy"))
                .containsExactly(
                        "By consensus it was agreed: Approved for implementation through the Air Quality and Health"
                                + " Partnership Group.",
                        "Action: A further report on air quality. (Director of Public Health, back to the November 2019"
                                + " meeting)");
        assertThat(clerk.get("/meetings/" + may + "/minutes").status()).isEqualTo(404);
        assertThat(clerk.get("/minutes/" + may).status()).isEqualTo(404);

        ApiAnswer written = done(write(may, draft.header("ETag").orElseThrow(), asPrinted(draft, agreed, social, air)));
        assertThat(written.at("/items")).hasSize(10);
        assertThat(written.at("/items/9/number").asInt()).isEqualTo(20);
        assertThat(written.text("/items/6/paragraphs/7/number")).isEqualTo("17.8");
        assertThat(written.text("/items/6/paragraphs/7/action")).isEqualTo(social);
        assertThat(written.text("/items/8/paragraphs/3/number")).isEqualTo("19.4");
        assertThat(written.text("/items/8/paragraphs/3/decision")).isEqualTo(agreed);
        assertThat(write(may, draft.header("ETag").orElseThrow(), asPrinted(draft, agreed, social, air))
                        .status())
                .isEqualTo(412);
        ApiAnswer open = published(may);
        assertThat(open.text("/course/status")).isEqualTo("draft, to be approved");
        assertThat(clerk.get("/minutes?decision=" + agreed).text("/items/0/id")).isEqualTo(may);
        assertThat(clerk.get("/minutes?action=" + social).text("/items/0/id")).isEqualTo(may);
        assertThat(clerk.get("/minutes?body=" + body + "&from=2019-05-01&to=2019-05-31")
                        .text("/items/0/items/8/title"))
                .isEqualTo("Air Quality Strategy");

        done(clerk.as("gcc-dph", "member")
                .post(clerk.path("/actions/" + tour + "/updates"), Map.of("text", "The feedback is being analysed.")));
        clock.setLondon("2019-07-20T10:00");
        done(clerk.post("/actions/" + tour + "/completion", Map.of("note", "Reported to the board")));
        String july = opened("2019-07-23", List.of("Joint Health and Wellbeing Strategy"));
        ApiAnswer arising = clerk.get("/meetings/" + july + "/matters-arising");
        assertThat(ids(arising.at("/open"))).containsExactlyInAnyOrder(social, air);
        assertThat(ids(arising.at("/settled"))).containsExactly(tour);
        assertThat(arising.text("/settled/0/updates/0/text")).isEqualTo("The feedback is being analysed.");
        ApiAnswer approved = approves(
                july,
                may,
                List.of(Map.of("paragraph", "19.3", "was", "Paragraph 3.", "is", "A further report in six months.")));
        assertThat(approved.text("/items/8/paragraphs/2/text")).isEqualTo("A further report in six months.");
        assertThat(approved.text("/course/approval/corrections/0/was")).isEqualTo("Paragraph 3.");
        ApiAnswer stands = done(clerk.post(
                "/minutes/" + may + "/signature",
                Map.of("person", Place.person("County councillor 4").toString())));
        String sha256 = stands.text("/course/signature/sha256");
        assertThat(Hash.of(clerk.get("/minutes/" + may + "/record").raw().body())
                        .value())
                .isEqualTo(sha256)
                .isNotEqualTo(signed);

        ApiAnswer late = write(may, stands.header("ETag").orElseThrow(), asPrinted(draft, agreed, social, air));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.rule()).isEqualTo("R-MTG-11");
        assertThat(clerk.get("/minutes/" + may + "/revisions").at("/items").size())
                .isEqualTo(2);
        assertThat(ids(clerk.get("/actions?overdueOn=2019-10-01&body=" + body).at("/items")))
                .containsExactly(social);
        assertThat(ids(clerk.get("/actions?overdueOn=2019-12-01&body=" + body).at("/items")))
                .containsExactlyInAnyOrder(social, air);
        wasTold(may, july, social, tour, sha256);
        assertThat(drafted(july, Map.of()).at("/items/0/number").asInt()).isEqualTo(1);
    }

    private void wasTold(String may, String july, String social, String tour, String sha256) {
        try (Events events = Events.on("meetings")) {
            MinutesPublished published = events.await(
                    MinutesPublished.class, fact -> fact.minutesId().equals(may));
            assertThat(published.items()).hasSize(10);
            assertThat(published.items().get(8).decisions()).hasSize(1);
            MinutesApproved approved =
                    events.await(MinutesApproved.class, fact -> fact.minutesId().equals(may));
            assertThat(approved.approvedBy()).isEqualTo(july);
            assertThat(approved.corrected()).containsExactly("19.3");
            assertThat(events.await(
                                    MinutesSigned.class,
                                    fact -> fact.minutesId().equals(may))
                            .sha256())
                    .isEqualTo(sha256);
            assertThat(events.await(
                                    ActionAssigned.class,
                                    fact -> fact.actionId().equals(social))
                            .due())
                    .isEqualTo("2019-09");
            assertThat(events.await(
                                    ActionCompleted.class,
                                    fact -> fact.actionId().equals(tour))
                            .status())
                    .isEqualTo("done");
        }
    }

    /** The ten minutes as they were printed: 11 to 20, with so many paragraphs. */
    private static Map<String, Object> asPrinted(ApiAnswer draft, String agreed, String social, String air) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(minute(null, "Election of chairperson", 1));
        items.add(minute(null, "Election of vice chairperson", 1));
        items.add(minute(draft, "Declarations of interest", 1));
        items.add(minute(draft, "Minutes of the previous meeting", 4));
        items.add(minute(draft, "Public questions", 1));
        items.add(minute(draft, "Members' questions", 1));
        items.add(minute(draft, "Social isolation deep dive", 8, Map.of(8, Map.of("action", social))));
        items.add(minute(draft, "Joint Health and Wellbeing Strategy", 5));
        items.add(minute(
                draft, "Air Quality Strategy", 4, Map.of(3, Map.of("action", air), 4, Map.of("decision", agreed))));
        items.add(minute(draft, "New strategies and plans", 3));
        return Map.of("items", items, "inAttendance", List.of("Consultant in Public Health"));
    }

    private static Map<String, Object> minute(@Nullable ApiAnswer draft, String title, int paragraphs) {
        return minute(draft, title, paragraphs, Map.of());
    }

    private static Map<String, Object> minute(
            @Nullable ApiAnswer draft, String title, int paragraphs, Map<Integer, Map<String, String>> records) {
        Map<String, Object> minute = new HashMap<>(Map.of("title", title));
        if (draft != null) {
            minute.put("item", find(draft, title).at("/item").asString());
        }
        List<Map<String, Object>> texts = new ArrayList<>();
        for (int number = 1; number <= paragraphs; number++) {
            Map<String, Object> paragraph = new HashMap<>(records.getOrDefault(number, Map.of()));
            paragraph.put("text", "Paragraph " + number + ".");
            texts.add(paragraph);
        }
        minute.put("paragraphs", texts);
        return minute;
    }

    private ApiAnswer write(String minutes, String etag, Object content) {
        return clerk.as("clerk", "secretariat").ifMatch(etag).put(clerk.path("/minutes/" + minutes), content);
    }

    private String held(String day, List<String> items) {
        String meeting = opened(day, items);
        clock.setLondon(day + "T12:00");
        done(clerk.post("/meetings/" + meeting + "/closure"));
        return meeting;
    }

    private String opened(String day, List<String> items) {
        String meeting = clerk.calls(body, day + "T10:00:00Z");
        items.forEach(title ->
                clerk.adds(meeting, Map.of("title", title, "purpose", List.of("information"), "verbal", true)));
        done(clerk.post("/meetings/" + meeting + "/publication", Map.of("urgency", "none")));
        clock.setLondon(day + "T10:55");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        clerk.records(meeting, "Police and Crime Commissioner", "apologies");
        clerk.records(meeting, "Chief Fire Officer", "absent");
        clerk.records(meeting, "NHS England local area team representative", "absent");
        done(clerk.post("/meetings/" + meeting + "/opening"));
        return meeting;
    }

    private ApiAnswer drafted(String meeting, Map<String, ?> asked) {
        ApiAnswer answer = clerk.post("/meetings/" + meeting + "/minutes", asked);
        created(answer);
        return answer;
    }

    private ApiAnswer published(String minutes) {
        return done(clerk.post("/minutes/" + minutes + "/publication"));
    }

    private ApiAnswer approves(String meeting, String minutes, List<Map<String, String>> corrections) {
        String decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of(
                        "word",
                        "agreed",
                        "text",
                        "The minutes are a correct record",
                        "item",
                        item(meeting, STANDING.get(1)))));
        return done(clerk.post(
                "/minutes/" + minutes + "/approval",
                Map.of("meeting", meeting, "corrections", corrections, "decision", decision)));
    }

    private String gives(String meeting, String item, String text, String due) {
        return created(clerk.post(
                "/actions",
                Map.of(
                        "meeting",
                        meeting,
                        "item",
                        item(meeting, item),
                        "text",
                        text,
                        "owner",
                        Map.of("office", "Director of Public Health", "account", "gcc-dph"),
                        "due",
                        due)));
    }

    private String item(String meeting, String title) {
        for (JsonNode item : clerk.get("/meetings/" + meeting).at("/agenda")) {
            if (item.at("/title").asString().equals(title)) {
                return item.at("/id").asString();
            }
        }
        throw new AssertionError("no item " + title);
    }

    private static List<String> paragraphs(ApiAnswer minutes, String title) {
        return find(minutes, title)
                .at("/paragraphs")
                .valueStream()
                .map(paragraph -> paragraph.at("/text").asString())
                .toList();
    }

    private static JsonNode find(ApiAnswer minutes, String title) {
        return minutes.at("/items")
                .valueStream()
                .filter(item -> item.at("/title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.at("/id").asString()).toList();
    }
}
