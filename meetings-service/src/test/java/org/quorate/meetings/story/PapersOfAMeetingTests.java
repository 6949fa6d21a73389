package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.SupplementPublished;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Pdf;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-MTG-2", "R-MTG-10", "R-ALL-4"})
class PapersOfAMeetingTests {

    private static final String PDF = "application/pdf";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String meeting;
    private String item;

    @BeforeEach
    void an_agenda() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        String body = UUID.randomUUID().toString();
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        item = clerk.adds(meeting, Map.of("title", "Air Quality Strategy", "purpose", List.of("information")));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_seen_by_the_secretariat_alone_until_the_agenda_is_published() {
        byte[] bytes = Pdf.of(300, "Air quality, page");
        ApiAnswer added = upload("?title=Strategy&item=" + item, PDF, bytes);
        String paper = Clerk.created(added);

        assertThat(added.at("/pages").asInt()).isEqualTo(300);
        assertThat(added.at("/isPublic").asBoolean()).isFalse();
        assertThat(clerk.get("/papers/" + paper).status()).isEqualTo(404);
        assertThat(clerk.get("/meetings/" + meeting + "/papers").at("/items").size())
                .isZero();
        assertThat(secretariat().download(clerk.path("/papers/" + paper)).body())
                .isEqualTo(bytes);

        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));

        HttpResponse<byte[]> open = api.asAnyone().download(clerk.path("/papers/" + paper));
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.body()).isEqualTo(bytes);
        assertThat(open.headers().firstValue("Content-Type")).contains(PDF);
        assertThat(open.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(open.headers().firstValue("ETag")).contains("\"" + added.text("/sha256") + "\"");
        assertThat(open.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Strategy.pdf");
    }

    @Test
    void are_served_in_parts_to_whoever_asks_for_one() {
        byte[] bytes = Pdf.of(400, "Air quality, page");
        String paper = Clerk.created(upload("?title=Strategy&item=" + item, PDF, bytes));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
        String path = clerk.path("/papers/" + paper);

        HttpResponse<byte[]> part = api.asAnyone().download(path, "Range", "bytes=1000-1009");
        HttpResponse<byte[]> end = api.asAnyone().download(path, "Range", "bytes=-7");
        HttpResponse<byte[]> beyond = api.asAnyone().download(path, "Range", "bytes=99999999-");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(bytes, 1000, 1010));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 1000-1009/" + bytes.length);
        assertThat(end.body()).isEqualTo(java.util.Arrays.copyOfRange(bytes, bytes.length - 7, bytes.length));
        assertThat(beyond.statusCode()).isEqualTo(416);
    }

    @Test
    void come_late_only_with_a_reason_and_take_the_place_of_what_stays_to_be_read() {
        String first = Clerk.created(upload("?title=Strategy&item=" + item, PDF, Pdf.of(1, "First")));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));

        ApiAnswer silent = upload("?title=Strategy&item=" + item, PDF, Pdf.of(1, "Second"));
        ApiAnswer late = upload(
                "?title=Strategy&item=" + item + "&supersedes=" + first + "&urgency=A%20figure%20was%20wrong",
                PDF,
                Pdf.of(1, "Second"));

        assertThat(silent.rule() + silent.text("/errors/0/pointer")).isEqualTo("R-MTG-2/urgency");
        assertThat(late.at("/version").asInt()).isEqualTo(2);
        assertThat(clerk.get("/meetings/" + meeting + "/papers").text("/items/0/supersededBy"))
                .isEqualTo(late.id());
        assertThat(api.asAnyone().download(clerk.path("/papers/" + first)).statusCode())
                .isEqualTo(200);
        assertThat(secretariat().delete(clerk.path("/papers/" + first)).status())
                .isEqualTo(409);
        try (Events events = Events.on("meetings")) {
            SupplementPublished told = events.await(
                    SupplementPublished.class, each -> each.paperId().equals(late.id()));
            assertThat(told.supersedes()).isEqualTo(first);
            assertThat(told.urgency()).isEqualTo("A figure was wrong");
        }
    }

    @Test
    @Rule({"R-DEC-1", "R-MTG-10"})
    void stand_in_the_entry_of_the_decision_that_was_taken_on_them_unless_they_are_exempt() {
        String first = Clerk.created(upload("?title=Strategy&item=" + item, PDF, Pdf.of(1, "First")));
        ApiAnswer second = upload("?title=Strategy&item=" + item + "&supersedes=" + first, PDF, Pdf.of(1, "Second"));
        String exempt = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Ophelia's lease",
                        "purpose",
                        List.of("information"),
                        "exempt",
                        Map.of("ground", "paragraph 3 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        "Lease of premises"));
        Clerk.created(upload("?title=Ophelia&item=" + exempt, PDF, Pdf.of(1, "Ophelia")));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T10:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        Clerk.done(clerk.post("/meetings/" + meeting + "/opening"));

        String open = Clerk.created(clerk.post(
                "/meetings/" + meeting + "/decisions", Map.of("item", item, "word", "noted", "text", "The strategy")));
        String closed = Clerk.created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("item", exempt, "word", "agreed", "text", "Ophelia may", "publicText", "The lease is agreed")));

        ApiAnswer entry = clerk.awaits("/decisions/" + open);
        assertThat(entry.at("/papers").size()).isEqualTo(1);
        assertThat(entry.text("/papers/0/title")).isEqualTo("Strategy");
        assertThat(entry.text("/papers/0/sha256")).isEqualTo(second.text("/sha256"));
        assertThat(clerk.awaits("/decisions/" + closed).raw().body()).doesNotContain("Ophelia", "papers");
        assertThat(clerk.get("/decisions/" + closed + "/story").raw().body()).doesNotContain("Ophelia");
    }

    @Test
    void of_an_exempt_item_are_for_insiders() {
        String exempt = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Ophelia's lease",
                        "purpose",
                        List.of("information"),
                        "exempt",
                        Map.of("ground", "paragraph 3 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        "Lease of premises"));
        String paper = Clerk.created(upload("?title=Ophelia&item=" + exempt, PDF, Pdf.of(1, "Ophelia")));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
        String path = clerk.path("/papers/" + paper);

        assertThat(api.asAnyone().download(path).statusCode()).isEqualTo(404);
        assertThat(clerk.as("someone", "officer").download(path).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/meetings/" + meeting + "/papers").raw().body()).doesNotContain("Ophelia");
        HttpResponse<byte[]> inside =
                clerk.as(Place.account("Director of Public Health")).download(path);
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(inside.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void are_refused_with_a_clear_answer_when_they_are_not_fit() {
        assertThat(problem(upload("?title=Nothing", PDF, new byte[0])))
                .contains("422")
                .contains("0 bytes");
        assertThat(problem(upload("?title=Word", "application/msword", new byte[] {1})))
                .contains("422")
                .contains("application/msword");
        assertThat(problem(upload(
                        "?title=Script", "image/png", "<script/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .contains("422")
                .contains("something else");
        assertThat(problem(upload("", PDF, Pdf.of(1, "x")))).contains("400");
        assertThat(problem(upload("?title=x&kind=poem", PDF, Pdf.of(1, "x"))))
                .contains("422")
                .contains("poem");
        assertThat(clerk.as("someone", "officer")
                        .upload(clerk.path("/meetings/" + meeting + "/papers?title=x"), PDF, Pdf.of(1, "x"))
                        .status())
                .isEqualTo(403);
        assertThat(secretariat()
                        .get(clerk.path("/meetings/" + meeting + "/papers"))
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void are_taken_once_however_often_the_request_is_repeated() {
        byte[] bytes = Pdf.of(1, "Once");
        Api.Request keyed = secretariat().withKey(UUID.randomUUID().toString());
        String path = clerk.path("/meetings/" + meeting + "/papers?title=Once&item=" + item);

        ApiAnswer one = keyed.upload(path, PDF, bytes);
        ApiAnswer two = keyed.upload(path, PDF, bytes);

        assertThat(two.id()).isEqualTo(Clerk.created(one));
        assertThat(secretariat()
                        .get(clerk.path("/meetings/" + meeting + "/papers"))
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    private Api.Request secretariat() {
        return clerk.as("clerk", "secretariat");
    }

    private ApiAnswer upload(String query, String type, byte[] bytes) {
        return secretariat().upload(clerk.path("/meetings/" + meeting + "/papers" + query), type, bytes);
    }

    private static String problem(ApiAnswer answer) {
        return answer.status() + " " + answer.text("/detail");
    }
}
