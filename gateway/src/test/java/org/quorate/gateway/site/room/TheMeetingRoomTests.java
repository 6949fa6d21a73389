package org.quorate.gateway.site.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

/** The room as the county's clerk sees it, and as anyone does. */
@Tag("R-MTG-6")
class TheMeetingRoomTests extends BrowsingGateway {

    private static final String ROOM = "/gloucestershire-cc/meetings/hwb-live/room";
    private static final String MOTION = "/api/gloucestershire-cc/motions/m-open";

    @Test
    void shows_anyone_what_is_before_the_meeting_and_nothing_to_act_with() {
        Document page = Jsoup.parse(visit(ROOM).body());

        assertThat(page.select(".q-now__item").text()).contains("Joint Health and Wellbeing Strategy");
        assertThat(page.select(".q-presiding").text()).isEqualTo("In the chair: County councillor 4");
        assertThat(page.select(".q-declared").text())
                .contains("Chair, Clinical Commissioning Group declared a disclosable pecuniary interest");
        assertThat(page.select(".q-motion").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Vote open");
        assertThat(page.select("main form, main .govuk-button")).isEmpty();
        assertThat(page.select("main").attr("data-live")).isEqualTo("/api/gloucestershire-cc/meetings/hwb-live/live");
    }

    @Test
    @Tag("R-VOT-9")
    void shows_no_count_of_an_open_vote() {
        Document page = Jsoup.parse(visit(ROOM).body());

        assertThat(page.select(".q-motion--open .q-figures, .q-motion--open .q-attendance"))
                .isEmpty();
        assertThat(page.select(".q-result").text()).contains("Option 3 4", "Needed: the most votes");
    }

    @Test
    @Tag("R-VOT-5")
    void shows_what_was_agreed_without_a_motion_among_what_was_decided() {
        Document page = Jsoup.parse(visit(ROOM).body());

        assertThat(page.select(".q-result").last().text())
                .startsWith("Confirmed The minutes of 14 May 2019 are a correct record Agreed without a vote.");
        assertThat(page.select(".q-result a[href$=/decisions/hwb-d9]")).hasSize(1);
    }

    @Test
    void what_is_put_is_on_the_item_at_hand_unless_said_otherwise() {
        browse("/account");

        for (String page : new String[] {"/consensus", "/motions/new", "/options", "/election"})
            assertThat(open(ROOM + page)
                            .select("select[name=/item] option[selected]")
                            .text())
                    .as(page)
                    .endsWith("Joint Health and Wellbeing Strategy");
    }

    @Test
    @Tag("R-VOT-4")
    void a_tie_is_broken_by_whoever_is_in_the_chair_unless_said_otherwise() {
        browse("/account");

        assertThat(open(ROOM + "/motions/m-open/casting-vote")
                        .select("select[name=/by] option[selected]")
                        .text())
                .isEqualTo("County councillor 4");
    }

    @Test
    void a_member_votes_with_one_button() {
        browse("/account");
        Document page = open(ROOM);

        assertThat(page.select(".q-you").text()).contains("You are Director of Public Health, for County council.");
        assertThat(page.select(".q-motion--open .q-vote__button").eachText())
                .containsExactly("For", "Against", "Abstain");

        press(page, "#vote-m-open", Map.of("/choice", "against"));

        var sent = arrivedAtMeetings(MOTION + "/ballots");
        assertThat(sent.body()).isEqualTo("{\"choice\":\"against\"}");
        assertThat(sent.header("Idempotency-Key")).isNotBlank();
    }

    @Test
    @Tag("R-VOT-9")
    void a_member_is_shown_the_vote_that_is_in_and_may_change_it() {
        browse("/account");
        answerAtMeetings(MOTION + "/ballots/own", """
                {"items":[{"unit":"County council","by":"Director of Public Health","choice":"against"}]}""");

        Document page = open(ROOM);

        assertThat(page.select(".q-vote__cast").text())
                .isEqualTo("Your vote: Against. You can change it until the vote closes.");
        assertThat(page.select(".q-vote__button[data-cast]").eachAttr("value")).containsExactly("against");
    }

    @Test
    @Tag("R-VOT-1")
    void a_member_is_told_that_another_has_voted_for_the_unit_but_not_how() {
        browse("/account");
        answerAtMeetings(MOTION + "/ballots/own", """
                {"items":[{"unit":"County council","by":"County councillor 4"}]}""");

        assertThat(open(ROOM).select(".q-vote__cast").text())
                .isEqualTo("The vote of County council was cast by County councillor 4."
                        + " You can change it until the vote closes.");
    }

    @Test
    @Tag("R-MEM-10")
    void whoever_sends_apologies_is_represented_by_nobody() {
        browse("/account");
        Document page = open(ROOM);

        press(page, "#roll-form-6", Map.of("/presence", "apologies", "/representedBy", "Assistant Chief Constable"));

        assertThat(arrivedAtMeetings("/api/gloucestershire-cc/meetings/hwb-live/attendance")
                        .body())
                .isEqualTo("{\"person\":\"p-nhse\",\"presence\":\"apologies\"}");
    }

    @Test
    void the_clerk_records_who_is_there_from_the_roll() {
        browse("/account");
        Document page = open(ROOM);

        assertThat(page.select(".q-attendance .q-roll").eachText())
                .contains("Chief Constable Represented", "Chief Fire Officer Apologies");
        press(page, "#roll-form-6", Map.of("/presence", "present"));

        assertThat(arrivedAtMeetings("/api/gloucestershire-cc/meetings/hwb-live/attendance")
                        .body())
                .isEqualTo("{\"person\":\"p-nhse\",\"presence\":\"present\"}");
    }

    @Test
    @Tag("R-MTG-7")
    void says_why_a_vote_cannot_open() {
        browse("/account");
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer(
                    "/api/gloucestershire-cc/motions/m-amend/opening",
                    exchange -> FakeService.json(exchange, 409, """
                            {"status":409,"detail":"There is no quorum: 4 of 5 members needed are present.","rule":"R-MTG-7"}"""));

        var answer = submit(ROOM + "/motions/m-amend/opening", open(ROOM + "/motions/m-amend/opening"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
                .contains("There is no quorum: 4 of 5 members needed are present.", "R-MTG-7");
    }

    private static void answerAtMeetings(String path, String json) {
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer(path, exchange -> FakeService.json(exchange, 200, json));
    }

    private void press(Document page, String form, Map<String, String> button) {
        var fields = new LinkedHashMap<String, String>();
        var element = page.selectFirst(form);
        element.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(button);
        assertThat(post(element.attr("action"), fields).statusCode()).isEqualTo(200);
    }

    private static FakeService.Arrived arrivedAtMeetings(String path) {
        return Stream.concat(MEETINGS.arrivedAt(path).stream(), MORE_MEETINGS.arrivedAt(path).stream())
                .findFirst()
                .orElseThrow();
    }
}
