package org.quorate.meetings.forwardplan.persistence;

import java.time.MonthDay;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.roll.domain.BodyId;

/** When a report comes back as it is stored: one of these. */
record RecurrencePart(
        @Nullable Integer timesAYear,
        @Nullable String every,
        @Nullable String eachYearBy,
        @Nullable String afterMeetingsOf) {

    static RecurrencePart of(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.TimesAYear(int times) -> new RecurrencePart(times, null, null, null);
            case Recurrence.Every(Period span) -> new RecurrencePart(null, span.toString(), null, null);
            case Recurrence.EachYearBy(MonthDay day) -> new RecurrencePart(null, null, day.toString(), null);
            case Recurrence.AfterMeetingsOf(BodyId other) -> new RecurrencePart(null, null, null, other.toString());
        };
    }

    Recurrence recurrence() {
        if (timesAYear != null) return new Recurrence.TimesAYear(timesAYear);
        if (every != null) return new Recurrence.Every(Period.parse(every));
        return eachYearBy != null
                ? new Recurrence.EachYearBy(MonthDay.parse(eachYearBy))
                : new Recurrence.AfterMeetingsOf(BodyId.of(Objects.requireNonNull(afterMeetingsOf)));
    }
}
