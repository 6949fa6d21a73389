package org.quorate.meetings.forwardplan.web;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/**
 * What is sent to say when a report comes back: one of these.
 *
 * @param every such as {@code P2M}, every two months
 * @param eachYearBy such as {@code --09-30}, each year by 30 September
 * @param afterMeetingsOf the body after each of whose meetings it comes
 */
record RecurrenceRequest(
        @Nullable Integer timesAYear,
        @Nullable String every,
        @Nullable String eachYearBy,
        @Nullable UUID afterMeetingsOf) {

    private static final String RULE = "R-MTG-13";
    private static final String HERE = "/recurring";

    Recurrence recurrence() {
        long said = Stream.of(timesAYear, every, eachYearBy, afterMeetingsOf)
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            throw new RuleBroken(
                            RULE,
                            "A report recurs so many timesAYear, every so many months, eachYearBy a date or afterMeetingsOf a body: one of these.")
                    .at(HERE);
        }
        if (timesAYear != null)
            return Field.at(HERE + "/timesAYear", RULE, () -> new Recurrence.TimesAYear(timesAYear));
        if (every != null)
            return Field.at(
                    HERE + "/every",
                    RULE,
                    () -> new Recurrence.Every(read("every is such as P3M", () -> Period.parse(every))));
        return eachYearBy != null
                ? Field.at(
                        HERE + "/eachYearBy",
                        RULE,
                        () -> new Recurrence.EachYearBy(
                                read("eachYearBy is such as --09-30", () -> MonthDay.parse(eachYearBy))))
                : new Recurrence.AfterMeetingsOf(new BodyId(Objects.requireNonNull(afterMeetingsOf)));
    }

    private static <T> T read(String shape, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException misread) {
            throw new IllegalArgumentException(shape, misread);
        }
    }
}
