package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Pdf;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** The agenda that the board published for 23 July 2019, entered item by item. */
@ServiceTest
class AgendaOf23July2019Tests {

    private static final String DPH = "Director of Public Health";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void the_board_is_called() {
        clock.setLondon("2019-07-08T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        String body = UUID.randomUUID().toString();
        clerk.hasHeard(
                Hwb.roster(
                        body,
                        List.of(
                                "Apologies for absence",
                                "Declarations of interest",
                                "Minutes of the previous meeting",
                                "Public Questions",
                                "Members' Questions")),
                1);
        meeting = clerk.calls(body, "2019-07-23T10:00:00+01:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-MTG-2", "R-MTG-3", "R-MTG-4", "R-MTG-5", "R-PUB-4"})
    void comes_out_as_it_was_printed() throws IOException {
        String strategy = add(
                "Joint Health and Wellbeing Strategy",
                true,
                DPH,
                "Agree for the draft strategy to be circulated for consultation");
        add(
                "One Gloucestershire Way",
                true,
                DPH + "; Integrated Care System lead; Assistant Chief Constable",
                "Review and comment on the paper",
                "Agree an approach to developing a 'One Gloucestershire Way'",
                "Agree next steps");
        add(
                "Safer Gloucestershire Community Safety Strategy 2019-2022",
                false,
                DPH,
                "Note the progress made on the strategy and action plan and give the board's views on synergy between the"
                        + " two boards");
        add(
                "Children's Health and Wellbeing Strategy and Child Friendly Gloucestershire Proposal",
                true,
                null,
                "Approve the convening of a panel",
                "Jointly oversee the Child Friendly Project Group together with the OPCC",
                "Agree that reporting takes place regularly (4 times a year)");
        add(
                "Health and Wellbeing Board Membership",
                true,
                DPH,
                "Review the paper",
                "Discuss and make a decision on each of the suggestions under section 3");
        clerk.adds(
                meeting,
                Map.of("title", "New Strategies and Plans", "purpose", List.of("information"), "verbal", true));
        Clerk.created(clerk.as("clerk", "secretariat")
                .upload(
                        clerk.path("/meetings/" + meeting + "/papers?title=Draft%20strategy&item=" + strategy),
                        "application/pdf",
                        Pdf.of(24, "Draft strategy")));
        clock.setLondon("2019-07-15T17:00");
        assertThat(clerk.get("/meetings/" + meeting + "/pack.pdf").status()).isEqualTo(404);
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));

        ApiAnswer shown = clerk.get("/meetings/" + meeting);
        List<String> titles = new ArrayList<>();
        shown.at("/agenda")
                .forEach(item -> titles.add(
                        item.at("/number").asInt() + " " + item.at("/title").asString()));
        assertThat(titles)
                .containsExactly(
                        "1 Apologies for absence",
                        "2 Declarations of interest",
                        "3 Minutes of the previous meeting",
                        "4 Public Questions",
                        "5 Members' Questions",
                        "6 Joint Health and Wellbeing Strategy",
                        "7 One Gloucestershire Way",
                        "8 Safer Gloucestershire Community Safety Strategy 2019-2022",
                        "9 Children's Health and Wellbeing Strategy and Child Friendly Gloucestershire Proposal",
                        "10 Health and Wellbeing Board Membership",
                        "11 New Strategies and Plans");
        assertThat(shown.text("/dates/publishBy")).isEqualTo("2019-07-15");
        assertThat(shown.text("/dates/questionsCloseAt")).isEqualTo("2019-07-16T10:00:00+01:00");
        assertThat(shown.text("/agenda/6/sponsor")).contains("Assistant Chief Constable");
        assertThat(shown.at("/agenda/8/recommendations").size()).isEqualTo(3);
        assertThat(shown.at("/agenda/10/verbal").asBoolean()).isTrue();

        try (PDDocument pack = Loader.loadPDF(api.asAnyone()
                .download(clerk.path("/meetings/" + meeting + "/pack.pdf"))
                .body())) {
            assertThat(pack.getNumberOfPages()).isEqualTo(1 + 6 + 24);
            assertThat(new PDFTextStripper().getText(pack))
                    .contains("Page 31 of 31")
                    .contains("11. New Strategies and Plans")
                    .contains("Draft strategy 24");
        }
    }

    @Test
    @Rule({"R-PUB-4", "R-MTG-10"})
    void leaves_out_of_the_pack_for_everyone_what_is_exempt() throws IOException {
        clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Xanthippe's lease",
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree terms with Xanthippe"),
                        "exempt",
                        Map.of("ground", "paragraph 3 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        "Lease of premises"));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
        String path = clerk.path("/meetings/" + meeting);

        assertThat(text(api.asAnyone().download(path + "/pack.pdf").body()))
                .contains("Lease of premises")
                .contains("paragraph 3 of Part 1")
                .doesNotContain("Xanthippe");
        assertThat(text(clerk.as("auditor", "auditor")
                        .download(path + "/exempt/pack.pdf")
                        .body()))
                .contains("Agree terms with Xanthippe");
        assertThat(api.asAnyone().download(path + "/exempt/pack.pdf").statusCode())
                .isEqualTo(401);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String add(String title, boolean forDecision, @Nullable String sponsor, String... recommendations) {
        Map<String, Object> item = new HashMap<>();
        item.put("title", title);
        item.put("purpose", forDecision ? List.of("decision", "information") : List.of("information"));
        item.put("recommendations", List.of(recommendations));
        if (sponsor != null) {
            item.put("sponsor", sponsor);
        }
        return clerk.adds(meeting, item);
    }
}
