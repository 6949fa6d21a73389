package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.quorate.local.demo.Story;

/**
 * A clerk sets up a board and keeps its membership through a resignation and a new appointment, a member does what only members
 * do, and anyone reads it, all in browsers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("R-MEM-1")
class AMembershipIsKeptInABrowserIT {

    private static final String COUNTY = "/" + Story.COUNTY;
    private static final String BOARD = "Severn Vale Health and Wellbeing Board";

    /** Whom the law wants on it since 2022. */
    private static final List<ClerkAtWork.Wanted> WANTED = List.of(
            new ClerkAtWork.Wanted("Councillor", "councillor"),
            new ClerkAtWork.Wanted("Director of Adult Social Services", "director of adult social services"),
            new ClerkAtWork.Wanted("Director of Children's Services", "director of children's services"),
            new ClerkAtWork.Wanted("Director of Public Health", "director of public health"),
            new ClerkAtWork.Wanted("Healthwatch Manager", "local Healthwatch"),
            new ClerkAtWork.Wanted("Chair of the Integrated Care Board", "each relevant ICB"));

    private Visitors visitors;
    private Visitor clerk;
    private ClerkAtWork work;
    private String board;
    private String ending;
    private String proposal;

    @BeforeAll
    void the_clerk_signs_in(@TempDir Path data) {
        visitors = Visitors.on(data);
        visitors.clock().moveTo("2026-05-20T10:00:00+01:00");
        clerk = visitors.signedIn("gcc-clerk");
        work = new ClerkAtWork(clerk, COUNTY);
    }

    @AfterAll
    void everyone_leaves() {
        if (visitors != null) {
            visitors.close();
        }
    }

    @Test
    @Order(1)
    void a_board_is_set_up() {
        clerk.open(COUNTY + "/bodies");
        clerk.follows("Set up a body");
        clerk.enters("/name", BOARD);
        clerk.chooses("/kind", "Health and wellbeing board");
        clerk.entersDay("/formed", "2026-05-01");
        clerk.enters("/venue/name", "Council Chamber");
        clerk.enters("/venue/capacity", "6");
        clerk.presses("Set up the body");

        clerk.sees("The body was set up.");
        board = clerk.place();
    }

    @Test
    @Order(2)
    @Tag("R-MEM-4")
    void its_terms_are_drafted_mended_and_adopted() {
        work.draftsAndAdoptsTerms("2026-05-01");

        assertThat(clerk.text()).contains("In force", "3 members");
    }

    @Test
    @Order(3)
    void partners_and_people_are_entered() {
        clerk.open(COUNTY + "/organisations/new");
        clerk.enters("/name", "Severn Vale Integrated Care Board");
        clerk.enters("/sector", "NHS");
        clerk.presses("Enter it");
        clerk.sees("The organisation was entered.");
        WANTED.forEach(
                wanted -> work.person(wanted.office(), wanted.ground().contains("public health") ? "gcc-dph" : ""));
        work.person("Consultant in Public Health", "");

        assertThat(clerk.text()).contains("Healthwatch Manager", "Consultant in Public Health");
    }

    @Test
    @Order(4)
    void the_law_says_whom_the_board_lacks_until_all_of_them_sit() {
        clerk.open(board + "/compliance");
        clerk.sees("not all those sit who must");
        WANTED.forEach(wanted -> work.seat(board, wanted));
        clerk.open(board + "/compliance");
        assertThat(clerk.text()).contains("Vacant: the seat is there, nobody is in it");

        WANTED.forEach(wanted -> work.appoint(board, wanted.office(), wanted.office(), "2026-05-01"));

        clerk.open(board + "/compliance");
        clerk.sees("all those sit who must");
    }

    @Test
    @Order(5)
    @Tag("R-MEM-16")
    void a_member_accepts_the_code_and_keeps_their_own_interests() {
        Visitor director = visitors.signedIn("gcc-dph");
        director.open(board + "/conduct");
        director.follows("Accept the code of conduct");
        director.chooses("/person", "Director of Public Health");
        director.presses("Accept");
        director.sees("The code of conduct was accepted.");

        director.follows("Director of Public Health");
        director.follows("Register an interest");
        director.ticks("/kind", "other-registrable");
        director.enters("/description", "Trustee of a hospice");
        director.entersDay("/from", "2026-05-01");
        director.presses("Register it");
        director.press(By.partialLinkText("Amend"));
        director.enters("/description", "Chair of the trustees of a hospice");
        director.entersDay("/from", "2026-05-15");
        director.presses("Amend it");

        director.sees("The interest was amended.");
        assertThat(director.text()).contains("Stated from 1 May 2026: Trustee of a hospice");
    }

    @Test
    @Order(6)
    @Tag("R-MEM-7")
    void a_resignation_with_too_short_a_notice_names_the_first_day_that_is_not() {
        clerk.open(board);
        clerk.follows("Director of Public Health");
        clerk.press(By.partialLinkText("End the term"));
        clerk.ticks("/reason", "resigned");
        clerk.entersDay("/on", "2026-05-31");
        clerk.presses("End the term");
        clerk.sees("it is 20 June 2026 or later");

        clerk.entersDay("/on", "2026-06-30");
        clerk.presses("End the term");
        clerk.sees("The term was given its end.");
        assertThat(clerk.text()).contains("Ends: resigned");
        clerk.open(board + "/compliance?within=P3M");
        clerk.sees("Ends 30 June 2026");
    }

    @Test
    @Order(7)
    @Tag("R-MEM-13")
    void the_seat_falls_vacant_its_party_is_asked_and_someone_else_is_appointed() {
        visitors.clock().moveTo("2026-07-01T10:00:00+01:00");
        clerk.open(COUNTY + "/vacancies");
        clerk.press(By.partialLinkText("Record a request"));
        clerk.entersDay("/askedOn", "2026-07-01");
        clerk.presses("Record it");
        clerk.sees("The request was recorded.");
        clerk.open(board + "/compliance");
        clerk.sees("not all those sit who must");

        work.appoint(board, "Director of Public Health", "Consultant in Public Health", "2026-07-01");

        clerk.open(board + "/compliance");
        clerk.sees("all those sit who must");
    }

    @Test
    @Order(8)
    void a_board_comes_in_as_a_document_or_is_told_where_it_makes_no_sense(@TempDir Path files) throws Exception {
        String document = clerk.reads("/api" + board + "/export");
        Path wrong =
                Files.writeString(files.resolve("wrong.json"), document.replace("\"2026-06-30\"", "\"2026-04-30\""));
        Path right = Files.writeString(files.resolve("right.json"), document);

        clerk.open(COUNTY + "/bodies");
        clerk.follows("Take in a body");
        clerk.attaches("/document", wrong);
        clerk.presses("Take it in");
        clerk.sees("Document, at /seats/3/terms/0");
        clerk.attaches("/document", right);
        clerk.presses("Take it in");

        clerk.sees("The body was taken in.");
        clerk.sees(BOARD);
    }

    @Test
    @Order(9)
    @Tag("R-ALL-3")
    void what_is_on_record_wrongly_is_put_right_beside_what_it_said() {
        clerk.open(board);
        clerk.follows("Director of Public Health");
        clerk.press(By.partialLinkText("Correct the ending"));
        ending = clerk.place();
        clerk.ticks("/reason", "ceased");
        clerk.presses("Correct the ending");
        clerk.sees("There is a problem");
        clerk.enters("/why", "The post was given up, not the seat");
        clerk.presses("Correct the ending");
        clerk.sees("The ending was corrected.");
        assertThat(clerk.text()).contains("Ended: ceased to be a member", "it ended on 30 June 2026, resigned");

        clerk.open(COUNTY + "/people");
        clerk.follows("Councillor");
        clerk.follows("Change the office or the account");
        clerk.enters("/office", "County councillor");
        clerk.enters("/why", "As the council calls it");
        clerk.presses("Change the person");
        clerk.sees("The person was changed.");
        assertThat(clerk.text()).contains(BOARD, "Sits now");
    }

    @Test
    @Order(10)
    @Tag("R-MEM-5")
    void other_seats_are_proposed_and_come_to_this() {
        clerk.open(board + "/proposals");
        clerk.follows("Draft a proposal");
        clerk.enters("/title", "After the review");
        clerk.entersDay("/from", "2026-09-01");
        clerk.enters("/add/0/title", "Chief constable");
        clerk.presses("Save the proposal");

        clerk.sees("It would come to this");
        proposal = clerk.place();
        assertThat(clerk.text()).contains("Chief constable");
    }

    @Test
    @Order(11)
    void all_that_the_tenant_has_is_downloaded() {
        clerk.open(COUNTY + "/bodies");
        String all = clerk.reads(String.valueOf(
                clerk.browser().findElement(By.linkText("Download everything")).getDomAttribute("href")));

        assertThat(all.lines().filter(line -> line.startsWith("{\"body\"")).toList())
                .anyMatch(line -> line.contains(BOARD) && line.contains("After the review"));
        assertThat(all).contains("{\"organisation\"", "{\"person\"");
    }

    @Test
    @Order(12)
    void anyone_reads_who_sits_who_sat_and_what_their_interests_are() {
        Visitor resident = visitors.resident();
        resident.open(board);
        assertThat(resident.text()).contains("Consultant in Public Health").doesNotContain("Appoint someone");

        resident.open(board + "/members?on=2026-06-01");
        assertThat(resident.text()).doesNotContain("Consultant").contains("30 June 2026");
        resident.open(board + "/conduct?on=2026-06-01");
        assertThat(resident.text()).contains("Chair of the trustees of a hospice");
        resident.open(board);
        resident.follows("Director of Public Health");
        assertThat(resident.text()).contains("Ended: ceased to be a member", "Sits now");
        String seat = resident.place();

        Axe.findsNoFault(resident, List.of(seat, COUNTY + "/bodies/structure", COUNTY + "/vacancies"));
        Axe.findsNoFaultBelow(board, "members compliance requirement-sets offices attendance conduct", resident);
        Axe.findsNoFaultBelow(
                board, "seats/new proposals proposals/new what-if selections selections/new offices/new", clerk);
        Axe.findsNoFaultBelow(board, "constitutions inductions/new involvements/new requirement-sets/new", clerk);
        Axe.findsNoFault(clerk, List.of(board, seat, proposal, ending));
        Axe.findsNoFaultBelow(COUNTY, "bodies/import organisations people/new", clerk);
    }
}
