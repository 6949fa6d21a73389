package org.quorate.indicators.definitions.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.indicators.observations.domain.Reports;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Rule;

/** What every store of indicators does. */
@Rule("R-IND-1")
interface IndicatorsContract {

    TenantId COUNTY = new TenantId("gloucestershire-cc");
    TenantId BOROUGH = new TenantId("tewkesbury-bc");

    Indicators indicators();

    @Test
    default void finds_what_was_added() {
        Indicator indicator = anIndicator("2.");

        Tenancy.in(COUNTY, () -> {
            assertThat(indicators().isTaken(indicator.id())).isFalse();
            indicators().add(indicator);

            assertThat(indicators().find(indicator.id())).contains(indicator);
            assertThat(indicators().isTaken(indicator.id())).isTrue();
            return indicator;
        });
    }

    @Test
    default void refuses_a_second_of_the_same_code() {
        Indicator indicator = anIndicator("2.");

        Tenancy.in(COUNTY, () -> {
            indicators().add(indicator);

            assertThatThrownBy(() -> indicators().add(indicator)).isInstanceOf(RuntimeException.class);
            return indicator;
        });
    }

    @Test
    default void lists_by_code_with_2_before_10() {
        Indicator ten = anIndicator("10.");
        Indicator two = anIndicator("2.");

        Tenancy.in(COUNTY, () -> {
            indicators().add(ten);
            indicators().add(two);

            assertThat(indicators().all()).containsSubsequence(two, ten);
            return two;
        });
    }

    @Test
    @Rule("R-ALL-1")
    default void shows_nothing_to_another_tenant() {
        Indicator indicator = anIndicator("2.");
        Tenancy.in(COUNTY, () -> {
            indicators().add(indicator);
            return indicator;
        });

        Tenancy.in(BOROUGH, () -> {
            assertThat(indicators().find(indicator.id())).isEmpty();
            assertThat(indicators().all()).doesNotContain(indicator);
            return indicator;
        });
    }

    private static Indicator anIndicator(String start) {
        return Reports.indicator(start + UUID.randomUUID().toString().substring(0, 8), "%");
    }
}
