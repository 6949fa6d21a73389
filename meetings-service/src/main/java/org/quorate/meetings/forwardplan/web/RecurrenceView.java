package org.quorate.meetings.forwardplan.web;

import java.time.MonthDay;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.roll.domain.BodyId;

/** When a report comes back as it is shown: as it was asked for, and in words. */
public record RecurrenceView(
        @Nullable Integer timesAYear,
        @Nullable String every,
        @Nullable String eachYearBy,
        @Nullable String afterMeetingsOf,
        String inWords) {

    public static @Nullable RecurrenceView of(@Nullable Recurrence recurrence) {
        if (recurrence == null) {
            return null;
        }
        String words = recurrence.inWords();
        return switch (recurrence) {
            case Recurrence.TimesAYear(int times) -> new RecurrenceView(times, null, null, null, words);
            case Recurrence.Every(Period span) -> new RecurrenceView(null, span.toString(), null, null, words);
            case Recurrence.EachYearBy(MonthDay day) -> new RecurrenceView(null, null, day.toString(), null, words);
            case Recurrence.AfterMeetingsOf(BodyId other) ->
                new RecurrenceView(null, null, null, other.toString(), words);
        };
    }
}
