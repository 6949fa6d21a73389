package org.quorate.meetings.forwardplan.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.meetings.roll.domain.BodyId;

/** When a report comes back to a body (R-MTG-13). */
public sealed interface Recurrence {

    /** So many times a year, evenly: four times is quarterly, once is annually. */
    record TimesAYear(int times) implements Recurrence {

        public TimesAYear {
            if (times < 1 || times > MONTHS_A_YEAR) {
                throw new IllegalArgumentException("a report recurs 1 to 12 times a year, was " + times);
            }
        }
    }

    /** Every so many months or years, such as every two months. */
    record Every(Period span) implements Recurrence {

        public Every {
            if (span.getDays() != 0 || span.toTotalMonths() < 1 || span.toTotalMonths() > MOST_MONTHS) {
                throw new IllegalArgumentException("a report recurs every month to every ten years, was " + span);
            }
        }
    }

    /** Each year, at the last meeting by a date. */
    record EachYearBy(MonthDay day) implements Recurrence {}

    /** At the first meeting after each of another body. */
    record AfterMeetingsOf(BodyId other) implements Recurrence {}

    int MONTHS_A_YEAR = 12;

    int MOST_MONTHS = 120;

    /**
     * A meeting at which a report might be due.
     *
     * @param start from when on the report recurs
     * @param previous the day of the meeting before
     * @param next the day of the meeting after
     * @param others the days on which the other body meets, where the report comes after its meetings
     */
    record Occasion(LocalDate on, LocalDate start, LocalDate previous, LocalDate next, List<LocalDate> others) {}

    /** The body after whose meetings it comes, if it does. */
    default Optional<BodyId> follows() {
        return this instanceof AfterMeetingsOf after ? Optional.of(after.other()) : Optional.empty();
    }

    /** Whether the report is due at a meeting: on its day, or since the meeting before; by a date, where the next would be too late. */
    default boolean isDueAt(Occasion meeting) {
        if (meeting.on().isBefore(meeting.start())) return false;
        return switch (this) {
            case TimesAYear(int times) ->
                isOneSincePrevious(
                        meeting,
                        Stream.iterate(0L, count -> count + 1)
                                .map(count -> meeting.start().plusMonths(count * MONTHS_A_YEAR / times)));
            case Every(Period span) ->
                isOneSincePrevious(
                        meeting,
                        Stream.iterate(0L, count -> count + 1)
                                .map(count -> meeting.start().plusMonths(count * span.toTotalMonths())));
            case EachYearBy(MonthDay day) -> isLastBy(day, meeting);
            case AfterMeetingsOf _ ->
                meeting.others().stream()
                        .anyMatch(each -> !each.isBefore(meeting.start())
                                && each.isAfter(meeting.previous())
                                && !each.isAfter(meeting.on()));
        };
    }

    private static boolean isOneSincePrevious(Occasion meeting, Stream<LocalDate> due) {
        return due.takeWhile(day -> !day.isAfter(meeting.on())).anyMatch(day -> day.isAfter(meeting.previous()));
    }

    private static boolean isLastBy(MonthDay day, Occasion meeting) {
        LocalDate thisYear = day.atYear(meeting.on().getYear());
        LocalDate date =
                thisYear.isBefore(meeting.on()) ? day.atYear(meeting.on().getYear() + 1) : thisYear;
        return date.isBefore(meeting.next());
    }

    /** In words, to follow what it is: "four times a year". */
    default String inWords() {
        return switch (this) {
            case TimesAYear(int times) -> times == 1 ? "once a year" : times + " times a year";
            case Every(Period span) -> "every " + months(span.toTotalMonths());
            case EachYearBy(MonthDay day) ->
                "each year by " + day.getDayOfMonth() + " "
                        + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
            case AfterMeetingsOf _ -> "after each meeting of another body";
        };
    }

    private static String months(long months) {
        if (months % MONTHS_A_YEAR == 0) {
            long years = months / MONTHS_A_YEAR;
            return years == 1 ? "year" : years + " years";
        }
        return months == 1 ? "month" : months + " months";
    }
}
