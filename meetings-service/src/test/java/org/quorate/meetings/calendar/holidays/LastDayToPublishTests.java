package org.quorate.meetings.calendar.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.quorate.testkit.Rule;

@Rule("R-MTG-2")
class LastDayToPublishTests {

    private static final JollydayBankHolidays HOLIDAYS = new JollydayBankHolidays();

    private final ClearDays clearDays = new ClearDays(HOLIDAYS);

    @ParameterizedTest
    @CsvSource({"2019-07-23,2019-07-15", "2019-05-14,2019-05-03", "2019-12-31,2019-12-19", "2022-06-07,2022-05-26"})
    void leaves_five_working_days_clear(LocalDate meeting, LocalDate lastDay) {
        assertThat(clearDays.lastDayToPublish(meeting, 5)).isEqualTo(lastDay);
    }

    @Test
    void is_the_working_day_before_where_no_clear_day_is_asked_for() {
        assertThat(clearDays.lastDayToPublish(LocalDate.of(2019, 5, 7), 0)).isEqualTo("2019-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-05-06",
                "2019-04-19",
                "2019-04-22",
                "2019-08-26",
                "2019-12-25",
                "2019-12-26",
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2021-12-27",
                "2021-12-28"
            })
    void knows_the_bank_holidays_of_England(LocalDate holiday) {
        assertThat(HOLIDAYS.include(holiday)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-07", "2020-05-04", "2019-03-18", "2019-07-12", "2019-01-02", "2022-05-30"})
    void knows_the_days_that_are_holidays_elsewhere_or_were_moved(LocalDate workingDay) {
        assertThat(HOLIDAYS.include(workingDay)).isFalse();
    }
}
