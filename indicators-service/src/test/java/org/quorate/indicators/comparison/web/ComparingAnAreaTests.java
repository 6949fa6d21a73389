package org.quorate.indicators.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.IndicatorRequests.defined;
import static org.quorate.indicators.IndicatorRequests.gloucestershire;
import static org.quorate.indicators.IndicatorRequests.observe;
import static org.quorate.indicators.IndicatorRequests.report;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.IndicatorRequests;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Rule("R-IND-2")
class ComparingAnAreaTests {

    @Autowired
    private Api api;

    @Test
    void shows_carers_worse_than_england_and_on_the_south_west_s_edge_similar() {
        String carers = carers();

        ApiAnswer answer = api.asAnyone().get(carers + "?area=E10000013");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.text("/observation/areaName")).isEqualTo("Gloucestershire");
        assertThat(answer.at("/comparisons").toString())
                .isEqualTo(
                        "[{\"benchmark\":{\"code\":\"E92000001\",\"name\":\"England\"},\"value\":35.5,\"result\":\"worse\"},"
                                + "{\"benchmark\":{\"code\":\"E12000009\",\"name\":\"South West\"},\"value\":32.3,\"result\":\"similar\"}]");
    }

    @Test
    void compares_all_indicators_of_an_area_in_one_answer() {
        String carers = carers();
        String unseen = defined(api, "low-is-good", "%");

        JsonNode items = api.asAnyone()
                .get(IndicatorRequests.ROOT + "?area=E10000013&limit=200")
                .at("/items");

        assertThat(item(items, carers).at("/comparisons/0/result").asString()).isEqualTo("worse");
        assertThat(item(items, carers).at("/observation/value").asString()).isEqualTo("28.5");
        assertThat(item(items, unseen).has("observation")).isFalse();
        assertThat(item(items, unseen).at("/comparisons/1/result").asString()).isEqualTo("no comparison");
    }

    @Test
    void compares_a_region_with_the_country_and_a_country_with_nothing() {
        String carers = carers();

        assertThat(api.asAnyone().get(carers + "?area=E12000009").at("/comparisons"))
                .hasSize(1);
        assertThat(api.asAnyone().get(carers + "?area=E92000001").at("/comparisons"))
                .isEmpty();
        assertThat(api.asAnyone().get(carers).body().has("comparisons")).isFalse();
    }

    @Test
    void lists_in_pages_that_leave_nothing_out() {
        String tenant = "/api/" + Tenants.ICB + "/indicators";
        String analyst = Tokens.of("icb-analyst", Tenants.ICB, "analyst");
        for (String code : new String[] {"3.1", "3.10", "3.2", "3.3", "3.4"}) {
            api.as(analyst).post(tenant, IndicatorRequests.definition(code, "low-is-good", "%"));
        }

        Set<String> seen = new HashSet<>();
        ApiAnswer page = api.asAnyone().get(tenant + "?limit=2");
        assertThat(page.text("/items/1/code")).isEqualTo("3.2");
        assertThat(page.header("Link").orElseThrow()).endsWith("; rel=\"next\"");
        for (int pages = 0; pages < 3; pages++) {
            page.at("/items").forEach(item -> seen.add(item.at("/code").asString()));
            page = api.asAnyone().get(tenant + "?limit=2&after=" + page.text("/next"));
        }
        assertThat(seen).hasSize(5);
    }

    @Test
    @Rule("R-IND-4")
    void shows_the_trend_of_five_years() {
        String falling = defined(api, "low-is-good", "%");
        for (int year = 2014; year < 2019; year++) {
            observe(
                    api,
                    falling,
                    gloucestershire(
                            "period", String.valueOf(year), "count", 2500 - 100 * (year - 2014), "denominator", 10000));
        }

        ApiAnswer trend = api.asAnyone().get(falling + "/trend?area=E10000013");

        assertThat(trend.text("/direction")).isEqualTo("decreasing");
        assertThat(trend.text("/meaning")).isEqualTo("getting better");
        assertThat(trend.at("/chiSquared").asDouble()).isEqualTo(56.46527386);
        assertThat(trend.at("/periods")).hasSize(5);
        assertThat(api.asAnyone().get(falling + "/trend?area=E07000083").text("/direction"))
                .isEqualTo("cannot be calculated");
        assertThat(api.asAnyone().get(falling + "/trend").status()).isEqualTo(400);
    }

    private String carers() {
        String carers = defined(api, "high-is-good", "%");
        observe(api, carers, gloucestershire("value", 28.5, "lower95", 24.9, "upper95", 32.3));
        observe(api, carers, report("E92000001", "England", "value", 35.5));
        observe(api, carers, report("E12000009", "South West", "value", 32.3));
        return carers;
    }

    private static JsonNode item(JsonNode items, String path) {
        for (JsonNode item : items) {
            if (path.endsWith(item.at("/id").asString())) {
                return item;
            }
        }
        throw new AssertionError("no " + path);
    }
}
