package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
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
import org.quorate.local.demo.Board;
import org.quorate.local.demo.Story;

/** The meeting of 23 July 2019, run by its clerk and followed by the chair and three members, each in a browser of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("R-MTG-6")
@Tag("R-VOT-1")
class AMeetingIsRunInBrowsersIT {

    private static final List<String> THERE = List.of(
            "County councillor 4",
            "Director of Public Health",
            "Chair, Clinical Commissioning Group",
            "Healthwatch representative",
            "District council elected representative");
    private static final String MOTION = "That the draft strategy be circulated for consultation";

    private Visitors visitors;
    private Path folder;
    private String page;
    private String room;
    private Visitor clerk;
    private Visitor chair;
    private Visitor publicHealth;
    private Visitor commissioner;
    private Visitor healthwatch;

    @BeforeAll
    void everyone_signs_in(@TempDir Path data) {
        visitors = Visitors.on(data);
        Board board = visitors.story().formHealthAndWellbeingBoard();
        String meeting = visitors.story().publishMeetingOfJuly2019(board);
        folder = data;
        visitors.clock().moveTo("2019-07-23T09:50:00+01:00");
        page = "/" + Story.COUNTY + "/meetings/" + meeting;
        room = page + "/room";
        clerk = visitor("gcc-clerk");
        chair = visitor("gcc-chair");
        publicHealth = visitor("gcc-dph");
        commissioner = visitor("ccg-chair");
        healthwatch = visitor("healthwatch");
    }

    @AfterAll
    void everyone_leaves() {
        if (visitors != null) {
            visitors.close();
        }
    }

    @Test
    @Order(1)
    void the_clerk_calls_the_roll_and_all_see_the_quorum() {
        THERE.forEach(this::isThere);

        chair.sees("5 members present, 5 needed");
        chair.sees("4 voting organisations present, 4 needed");
        assertThat(publicHealth.text()).contains("You are Director of Public Health, for County council");
    }

    @Test
    @Order(1)
    @Tag("R-ALL-4")
    @Tag("R-MTG-2")
    void a_late_paper_is_handed_in_and_a_file_that_is_none_is_told_so_at_the_field() throws IOException {
        clerk.open(page + "/papers/new");
        clerk.enters("/title", "Draft strategy");
        clerk.chooses("/item", "Joint Health and Wellbeing Strategy");
        clerk.enters("/urgency", "The draft was finished on Friday");
        clerk.attaches("/paper", file("empty.pdf", ""));
        clerk.presses("Add the paper");
        clerk.sees("Paper is empty: it has 0 bytes");
        clerk.attaches("/paper", file("notes.pdf", "only text"));
        clerk.presses("Add the paper");
        clerk.sees("The file was sent as application/pdf, but it is something else.");
        clerk.attaches("/paper", Files.write(folder.resolve("strategy.png"), picture()));
        clerk.presses("Add the paper");
        clerk.sees("The paper was added.");

        publicHealth.open(page);
        publicHealth.sees("Draft strategy PNG image");
        publicHealth.sees("Why it came late: The draft was finished on Friday");
        clerk.open(room);
        publicHealth.open(room);
    }

    @Test
    @Order(2)
    void the_meeting_begins_and_all_see_the_item_that_is_taken() {
        visitors.clock().moveTo("2019-07-23T10:00:00+01:00");
        clerk.presses("Begin the meeting");
        clerk.sees("The meeting has begun.");
        clerk.presses("Take this item: Joint Health and Wellbeing Strategy");

        for (Visitor member : List.of(chair, publicHealth, commissioner, healthwatch)) {
            member.sees("In session");
            member.sees("Agree for the draft strategy to be circulated for consultation");
        }
    }

    @Test
    @Order(3)
    void a_motion_is_put_and_members_vote_with_their_own_hands() {
        clerk.follows("Put a motion");
        clerk.chooses("/item", "Joint Health and Wellbeing Strategy");
        clerk.enters("/text", MOTION);
        clerk.presses("Put the motion");
        clerk.presses("Open the vote");

        vote(chair, "for");
        vote(commissioner, "against");
        vote(healthwatch, "for");
        healthwatch.sees("Your vote is in.");
        healthwatch.sees("Your vote: For. You can change it until the vote closes.");
        commissioner.sees("Your vote: Against.");
        assertThat(commissioner.text()).doesNotContain("Who voted how");
        publicHealth.open(room);
        assertThat(publicHealth.text()).contains("The vote of County council was cast by County councillor 4.");
    }

    @Test
    @Order(4)
    void a_hand_is_entered_by_the_clerk_and_the_result_is_there_for_all() {
        clerk.follows("Enter a vote");
        clerk.chooses("/unit", "District councils");
        clerk.ticks("/choice", "for");
        clerk.presses("Enter the vote");
        clerk.presses("Close the vote");

        for (Visitor each : List.of(clerk, chair, publicHealth, commissioner, healthwatch)) {
            each.sees("Decided in this meeting");
            each.sees("Carried");
        }
        publicHealth.press(By.xpath("//summary[contains(., 'Who voted how')]"));
        assertThat(publicHealth.text()).contains("NHS", "Against", "Needed: more than half of the votes cast");
    }

    @Test
    @Order(5)
    @Tag("R-MTG-8")
    void a_member_declares_an_interest_on_their_own_phone() {
        healthwatch.follows("Declare an interest");
        healthwatch.chooses("/item", "One Gloucestershire Way");
        healthwatch.ticks("/kind", "disclosable-pecuniary");
        healthwatch.enters("/nature", "Healthwatch would be paid to take part");
        healthwatch.presses("Declare the interest");
        clerk.presses("Take this item: One Gloucestershire Way");

        chair.sees("Healthwatch representative declared a disclosable pecuniary interest and takes no part.");
    }

    @Test
    @Order(6)
    void the_meeting_ends_and_what_it_decided_is_in_the_register() {
        clerk.follows("End the meeting");
        clerk.presses("End the meeting");

        chair.sees("Closed");
        chair.press(By.partialLinkText("The decision in the register"));
        chair.sees(MOTION);
        chair.sees("The whole story");
        chair.sees("This entry is what it was when it was written.");
    }

    @Test
    @Order(7)
    @Tag("R-MTG-11")
    void its_minutes_are_drafted_and_published_and_its_forward_plan_goes_on() {
        clerk.open(page + "/minutes/draft");
        clerk.enters("/startsAt", "21");
        clerk.presses("Draft the minutes");
        clerk.sees("The motion was put: " + MOTION);
        clerk.follows("Publish the minutes");
        clerk.presses("Publish the minutes");
        clerk.sees("Record the approval");

        publicHealth.open(page + "/minutes");
        publicHealth.sees("To be approved");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A picture of one grey dot. */
    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    private Visitor visitor(String account) {
        Visitor visitor = visitors.signedIn(account);
        visitor.open(room);
        return visitor;
    }

    private void isThere(String office) {
        String line = "//li[.//span[normalize-space(.)='" + office + "']]";
        clerk.press(By.xpath(line + "//summary"));
        clerk.press(By.xpath(line + "//button[.='Present']"));
        clerk.sees("Attendance was recorded.");
    }

    private static void vote(Visitor member, String choice) {
        member.press(By.cssSelector(".q-motion--open .q-vote__button[value='" + choice + "']"));
    }
}
