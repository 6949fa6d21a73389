package org.quorate.indicators.observations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.IndicatorRequests.ANALYST;
import static org.quorate.indicators.IndicatorRequests.defined;
import static org.quorate.indicators.IndicatorRequests.gloucestershire;
import static org.quorate.indicators.IndicatorRequests.observe;
import static org.quorate.indicators.IndicatorRequests.report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-IND-3")
class WithholdingSmallNumbersTests {

    @Autowired
    private Api api;

    private String indicator;
    private String observation;

    @BeforeEach
    void threeCases() {
        indicator = defined(api, "low-is-good", "per 100,000");
        observe(api, indicator, report("E92000001", "England", "value", 12));
        observation = observe(api, indicator, gloucestershire("count", 3, "denominator", 60000))
                .header("Location")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "public", "secretariat", "borough"})
    void shows_them_to_nobody_but_the_tenant_s_analysts(String who) {
        Api.Request caller = switch (who) {
            case "secretariat" -> api.as(Tokens.of("gcc-clerk", Tenants.COUNTY, "secretariat"));
            case "borough" -> api.as(Tokens.of("tbc-analyst", Tenants.BOROUGH, "analyst"));
            default -> api.asAnyone();
        };

        for (String path :
                new String[] {observation, indicator + "/observations?area=E10000013", indicator + "?area=E10000013"}) {
            ApiAnswer answer = caller.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.raw().body())
                    .contains("\"suppressed\":true")
                    .doesNotContain("\"count\"", "\"denominator\"", "\"lower95\"", "60000", "\"value\":5");
        }
        assertThat(caller.get(indicator + "?area=E10000013").text("/comparisons/0/result"))
                .isEqualTo("no comparison");
    }

    @Test
    void shows_them_to_an_analyst() {
        ApiAnswer answer = api.as(ANALYST).get(indicator + "?area=E10000013");

        assertThat(answer.at("/observation/count").asInt()).isEqualTo(3);
        assertThat(answer.text("/observation/value")).isEqualTo("5");
        assertThat(answer.text("/observation/intervalMethod")).isEqualTo("exact Poisson");
        assertThat(answer.text("/comparisons/0/result")).isEqualTo("similar");
    }

    @Test
    void leaves_them_out_of_what_it_tells_others() {
        try (Events events = Events.on("indicators")) {
            ObservationRecorded told = events.await(
                    ObservationRecorded.class,
                    fact -> indicator.endsWith(fact.indicatorId())
                            && fact.area().equals("E10000013"));
            assertThat(told.value()).isNull();
            assertThat(told.lower95()).isNull();
        }
    }
}
