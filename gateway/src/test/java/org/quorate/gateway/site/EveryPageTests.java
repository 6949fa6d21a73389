package org.quorate.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.gateway.RunningGateway;

@Tag("R-PUB-1")
class EveryPageTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/accessibility",
                "/api-docs",
                "/signed-out",
                "/sign-in-failed",
                "/gloucestershire-cc",
                "/gloucestershire-cc/bodies",
                "/gloucestershire-cc/bodies/glos-hwb",
                "/gloucestershire-cc/bodies/glos-icp",
                "/gloucestershire-cc/bodies/structure",
                "/gloucestershire-cc/bodies/glos-hwb/offices",
                "/gloucestershire-cc/bodies/glos-hwb/members?on=2019-07-23",
                "/gloucestershire-cc/bodies/glos-hwb/seats/seat-1",
                "/gloucestershire-cc/bodies/glos-hwb/requirement-sets",
                "/gloucestershire-cc/people/person-1",
                "/gloucestershire-cc/bodies/glos-hwb/constitutions",
                "/gloucestershire-cc/bodies/glos-hwb/compliance?on=2022-07-02",
                "/gloucestershire-cc/bodies/glos-hwb/attendance",
                "/gloucestershire-cc/bodies/glos-hwb/attendance/register?from=2019-01-01&to=2019-12-31",
                "/gloucestershire-cc/bodies/glos-hwb/forward-plan",
                "/gloucestershire-cc/vacancies?organisation=org-healthwatch",
                "/gloucestershire-cc/bodies/glos-hwb/conduct",
                "/gloucestershire-cc/bodies/glos-hwb/selections",
                "/gloucestershire-cc/organisations",
                "/gloucestershire-cc/people",
                "/gloucestershire-cc/meetings",
                "/gloucestershire-cc/meetings/hwb-2019-05-14",
                "/gloucestershire-cc/meetings/hwb-live/room",
                "/gloucestershire-cc/meetings/hwb-2019-05-14/minutes",
                "/gloucestershire-cc/meetings/hwb-2019-07-23",
                "/gloucestershire-cc/meetings/hwb-2019-07-23/questions",
                "/gloucestershire-cc/meetings/hwb-2019-07-23/questions/new",
                "/gloucestershire-cc/actions",
                "/gloucestershire-cc/pathways",
                "/gloucestershire-cc/pathways/pw1",
                "/gloucestershire-cc/pathways/pw2",
                "/gloucestershire-cc/decisions",
                "/gloucestershire-cc/decisions/hwb-d3",
                "/gloucestershire-cc/decisions/hwb-lease-d1",
                "/gloucestershire-cc/meetings/hwb-lease",
                "/gloucestershire-cc/registers",
                "/gloucestershire-cc/registers/glos-hwb",
                "/gloucestershire-cc/officer-decisions",
                "/gloucestershire-cc/indicators",
                "/gloucestershire-cc/indicators/2.13ii",
                "/tewkesbury-bc/funds",
                "/tewkesbury-bc/funds/tewkesbury-ilp-fund",
                "/tewkesbury-bc/decisions/od-1",
                "/nhs-gloucestershire-icb",
                "/nhs-gloucestershire-icb/bodies",
                "/nhs-gloucestershire-icb/meetings",
                "/nhs-gloucestershire-icb/decisions",
                "/nhs-gloucestershire-icb/funds",
                "/nhs-gloucestershire-icb/indicators"
            })
    void is_plain_well_formed_and_safe(String path) {
        var answer = visit(path);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe")
                        .contains("script-src 'self'; connect-src 'self'"));
        assertThat(page.select("script:not([src^=/assets/live-]), style, [style], [onclick], font"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html[lang=en]")).hasSize(1);
        assertThat(page.title()).endsWith("Quorate");
        assertThat(page.select("a.govuk-skip-link[href=#main-content]")).hasSize(1);
        assertThat(page.select("main#main-content")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).isNotBlank().doesNotContain("null"));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allSatisfy(ids -> {
            for (String id : ids.split(" "))
                assertThat(page.getElementById(id)).as(id).isNotNull();
        });
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/gloucestershire-cc/nothing",
                "/gloucestershire-cc/bodies/none",
                "/gloucestershire-cc/meetings/none",
                "/gloucestershire-cc/decisions/none",
                "/gloucestershire-cc/indicators/none",
                "/tewkesbury-bc/funds/none",
                "/gloucestershire-cc/bodies/glos-hwb/nothing",
                "/gloucestershire-cc/bodies/structure/forward-plan",
                "/assets/nothing.css"
            })
    void is_missed_kindly_when_it_is_not_there(String path) {
        var answer = visit(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void is_styled_without_the_typeface_that_only_govuk_may_use() {
        String address =
                page("/").select("link[rel=stylesheet]").eachAttr("href").getFirst();

        var css = get(address);

        assertThat(address).matches("/assets/govuk/govuk-frontend\\.min-[0-9a-f]{32}\\.css");
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("max-age=31536000"));
        assertThat(css.body())
                .contains(".govuk-table")
                .doesNotContain("GDS Transport")
                .doesNotContain("@font-face")
                .doesNotContain("/assets/fonts");
    }

    @Test
    void serves_nothing_of_govuk_but_its_style_sheet() {
        assertThat(get("/assets/govuk/assets/images/favicon.ico").statusCode()).isEqualTo(404);
        assertThat(get("/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js")
                        .statusCode())
                .isEqualTo(404);
    }
}
