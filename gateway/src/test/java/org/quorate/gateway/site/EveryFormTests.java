package org.quorate.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

/** Every form can be read, filled in and put right by anyone, with a keyboard and a screen reader, and without script. */
@Tag("R-PUB-1")
class EveryFormTests extends BrowsingGateway {

    private static final String HWB = "/gloucestershire-cc/bodies/glos-hwb";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gloucestershire-cc/bodies/new",
                "/gloucestershire-cc/organisations/new",
                "/gloucestershire-cc/people/new",
                HWB + "/edit",
                HWB + "/activation",
                HWB + "/inactivity",
                HWB + "/dissolution",
                HWB + "/seats/new",
                HWB + "/seats/seat-1/edit",
                HWB + "/seats/seat-1/ending",
                HWB + "/acceptances/new",
                HWB + "/inductions/new",
                HWB + "/involvements/new",
                HWB + "/selections/new",
                HWB + "/selections/sel-1/consents/new",
                "/gloucestershire-cc/people/person-1/interests/new",
                "/gloucestershire-cc/people/person-1/interests/i1/edit",
                "/gloucestershire-cc/people/person-1/interests/i1/removal",
                "/gloucestershire-cc/bodies/import",
                HWB + "/terms/new",
                HWB + "/terms/term-1/edit",
                HWB + "/terms/term-2/edit",
                HWB + "/terms/term-2/removal",
                HWB + "/terms/term-1/ending",
                HWB + "/terms/term-0/ending/correction",
                HWB + "/terms/term-0/ending/withdrawal",
                "/gloucestershire-cc/organisations/org-nhs/edit",
                "/gloucestershire-cc/people/person-1/edit",
                HWB + "/vacancies/seat-12/request",
                HWB + "/offices/new",
                HWB + "/offices/office-1/ending",
                HWB + "/constitutions/new",
                HWB + "/constitutions/1/edit",
                HWB + "/constitutions/1/removal",
                HWB + "/constitutions/drafts/new",
                HWB + "/constitutions/drafts/draft-1/edit",
                HWB + "/constitutions/drafts/draft-1/agreements/new",
                HWB + "/constitutions/drafts/draft-1/adoption",
                HWB + "/constitutions/drafts/draft-1/removal",
                HWB + "/requirement-sets/new",
                HWB + "/requirement-sets/partnership-2099/edit",
                HWB + "/requirement-sets/partnership-2099/removal",
                HWB + "/requirement-sets/partnership-2013/ending",
                HWB + "/requirement-sets/partnership-2013/following",
                HWB + "/what-if",
                HWB + "/forward-plan/new",
                HWB + "/forward-plan/fp1/planning",
                HWB + "/forward-plan/fp1/forwarding",
                HWB + "/forward-plan/fp1/withdrawal",
                HWB + "/forward-plan/fp1/agenda",
                "/gloucestershire-cc/decisions/hwb-d3/correction",
                "/gloucestershire-cc/decisions/hwb-lease-d1/correction",
                "/gloucestershire-cc/meetings/new",
                "/gloucestershire-cc/meetings/hwb-lease/items/secret-item/release",
                "/gloucestershire-cc/meetings/hwb-2019-05-14/actions/new",
                "/gloucestershire-cc/actions/action-1/due",
                "/gloucestershire-cc/officer-decisions/new",
                "/gloucestershire-cc/officer-decisions/od-new/consultation",
                "/gloucestershire-cc/officer-decisions/od-consulted/recording"
            })
    void is_labelled_and_says_what_is_wrong(String path) {
        var empty = browse(path);
        var page = Jsoup.parse(empty.body());

        assertThat(empty.statusCode()).as(empty.body()).isEqualTo(200);
        assertThatItIsAccessible(page);

        for (FakeService service : List.of(MEMBERSHIP, MEETINGS, MORE_MEETINGS))
            for (String method : List.of("POST", "PUT", "DELETE"))
                service.answerAll(method, exchange -> FakeService.json(exchange, 409, """
                        {"status":409,"detail":"The body was dissolved on 2019-07-23.","rule":"R-MEM-18"}"""));
        var refused = submit(path, page, new LinkedHashMap<>());
        var wrong = Jsoup.parse(refused.body());

        assertThat(refused.statusCode()).isIn(409, 422);
        assertThatItIsAccessible(wrong);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.select(".govuk-error-summary li")).isNotEmpty();
        assertThat(wrong.select(".govuk-error-summary a").eachAttr("href"))
                .allSatisfy(href -> assertThat(wrong.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    private static void assertThatItIsAccessible(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main form[method=post] input[name=_csrf]")).isNotEmpty();
        assertThat(page.select("main form[method=post] input[name=_key]")).isNotEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("style, [style], [onclick], script")).isEmpty();
        for (Element field : page.select("main input:not([type=hidden]), main select, main textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
            Arrays.stream(field.attr("aria-describedby").split(" "))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
        for (Element fieldset : page.select("main fieldset"))
            assertThat(fieldset.selectFirst("legend")).as(fieldset.outerHtml()).isNotNull();
    }
}
