package org.quorate.indicators.observations.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.indicators.observations.domain.Reports.GLOUCESTERSHIRE;
import static org.quorate.indicators.observations.domain.Reports.JULY;
import static org.quorate.indicators.observations.domain.Reports.MAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.Observations;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.indicators.observations.domain.Reports;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Rule;

/** What every store of observations does. */
@Rule("R-IND-1")
interface ObservationsContract {

    TenantId COUNTY = new TenantId("gloucestershire-cc");
    TenantId BOROUGH = new TenantId("tewkesbury-bc");
    AreaCode ENGLAND = new AreaCode("E92000001");

    Observations observations();

    @Test
    default void finds_what_was_kept_to_the_last_decimal() {
        Indicator indicator = anIndicator();

        Tenancy.in(COUNTY, () -> {
            Observation kept = observations().keep(first(indicator), indicator);
            Observation found = observations().forChange(kept.id()).orElseThrow();

            assertThat(found.id()).isEqualTo(kept.id());
            assertThat(found.revisions()).isEqualTo(first(indicator).revisions());
            assertThat(found.latest().figures().interval().upper()).isEqualTo(new BigDecimal("20.0"));
            assertThat(found.loaded().version()).isEqualTo(1);
            assertThat(observations().find(kept.id().toString()))
                    .map(Observation::revisions)
                    .contains(kept.revisions());
            return found;
        });
    }

    @Test
    default void keeps_every_revision() {
        Indicator indicator = anIndicator();

        Tenancy.in(COUNTY, () -> {
            Observation kept = observations().keep(first(indicator), indicator);
            observations().keep(revised(kept), indicator);
            Observation found = observations().forChange(kept.id()).orElseThrow();

            assertThat(found.revisions()).hasSize(2).startsWith(kept.latest());
            assertThat(found.loaded().version()).isEqualTo(2);
            return found;
        });
    }

    @Test
    default void refuses_a_revision_of_what_has_been_revised_meanwhile() {
        Indicator indicator = anIndicator();

        Tenancy.in(COUNTY, () -> {
            Observation kept = observations().keep(first(indicator), indicator);
            observations().keep(revised(kept), indicator);

            assertThatThrownBy(() -> observations().keep(revised(kept), indicator))
                    .isInstanceOf(RuntimeException.class);
            assertThat(observations().forChange(kept.id()).orElseThrow().revisions())
                    .hasSize(2);
            return kept;
        });
    }

    @Test
    default void refuses_a_second_first_report() {
        Indicator indicator = anIndicator();

        Tenancy.in(COUNTY, () -> {
            observations().keep(first(indicator), indicator);

            assertThatThrownBy(() -> observations().keep(first(indicator), indicator))
                    .isInstanceOf(RuntimeException.class);
            return indicator;
        });
    }

    @Test
    default void lists_by_area_and_by_indicator() {
        Indicator one = anIndicator();
        Indicator other = anIndicator();

        Tenancy.in(COUNTY, () -> {
            observations().keep(first(one), one);
            observations().keep(first(other), other);
            Observation england = Reports.recorded(
                    Reports.awaited(one, ENGLAND, Period.UNSTATED), Reports.of("22.2", null, null), MAY);
            observations().keep(england, one);

            assertThat(observations().of(one.id(), ENGLAND))
                    .extracting(Observation::id)
                    .containsExactly(england.id());
            assertThat(observations().in(GLOUCESTERSHIRE.code()))
                    .extracting(each -> each.id().indicator())
                    .contains(one.id(), other.id());
            assertThat(observations().of(one.id(), GLOUCESTERSHIRE.code())).hasSize(1);
            return one;
        });
    }

    @Test
    default void lists_in_pages_by_area_and_period() {
        Indicator indicator = anIndicator();

        Tenancy.in(COUNTY, () -> {
            for (String period : List.of("2017/18", "2015/16", "2016/17")) {
                Observation awaited = Reports.awaited(indicator, GLOUCESTERSHIRE.code(), Period.of(period));
                observations().keep(Reports.recorded(awaited, Reports.of("18", null, null), MAY), indicator);
            }
            List<Observation> page = observations().of(indicator.id(), null, null, 2);
            List<Observation> rest =
                    observations().of(indicator.id(), null, page.getLast().id().toString(), 2);

            assertThat(page).extracting(each -> each.id().period().text()).containsExactly("2015/16", "2016/17");
            assertThat(rest).extracting(each -> each.id().period().text()).containsExactly("2017/18");
            return indicator;
        });
    }

    @Test
    @Rule("R-ALL-1")
    default void shows_nothing_to_another_tenant() {
        Indicator indicator = anIndicator();
        Observation kept = Tenancy.in(COUNTY, () -> observations().keep(first(indicator), indicator));

        Tenancy.in(BOROUGH, () -> {
            assertThat(observations().find(kept.id().toString())).isEmpty();
            assertThat(observations().forChange(kept.id())).isEmpty();
            assertThat(observations().of(indicator.id(), null, null, 10)).isEmpty();
            return kept;
        });
    }

    private static Indicator anIndicator() {
        return Reports.indicator("c" + UUID.randomUUID().toString().substring(0, 8), "%");
    }

    private static Observation first(Indicator indicator) {
        Observation awaited = Reports.awaited(indicator, GLOUCESTERSHIRE.code(), Period.of("2017/18"));
        return Reports.recorded(awaited, Reports.of("18.50", "17.1", "20.0"), MAY);
    }

    private static Observation revised(Observation observation) {
        return Reports.recorded(observation, Reports.of("18.7", "17.3", "20.2"), JULY);
    }
}
