package org.quorate.meetings.actions.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/** When an action is to be done: by a date, or back to a meeting. */
public sealed interface Due {

    String NEXT_MEETING = "next meeting";

    /** By a date, that day included. */
    record On(LocalDate date) implements Due {}

    /** Back to the meeting of a month. */
    record InMonth(YearMonth month) implements Due {}

    /** Back to the next meeting of the body. */
    record AtNextMeeting() implements Due {}

    /** Reads {@code 2019-11-14}, {@code 2019-09} or {@code next meeting}. */
    static Due of(String text) {
        try {
            return switch (text.length()) {
                case 10 -> new On(LocalDate.parse(text));
                case 7 -> new InMonth(YearMonth.parse(text));
                default -> nextMeeting(text);
            };
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "an action is due on a date, in a month (2019-09) or at the " + NEXT_MEETING + ", was \"" + text
                            + "\"",
                    notOne);
        }
    }

    private static Due nextMeeting(String text) {
        if (text.equals(NEXT_MEETING)) {
            return new AtNextMeeting();
        }
        throw new IllegalArgumentException("an action is due on a date, in a month (2019-09) or at the " + NEXT_MEETING
                + ", was \"" + text + "\"");
    }

    /** As it is sent and kept. */
    default String text() {
        return switch (this) {
            case On on -> on.date().toString();
            case InMonth in -> in.month().toString();
            case AtNextMeeting _ -> NEXT_MEETING;
        };
    }

    /** As people say it. */
    default String inWords() {
        return switch (this) {
            case On on ->
                "by " + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(on.date());
            case InMonth in ->
                "back to the " + in.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                        + in.month().getYear() + " meeting";
            case AtNextMeeting _ -> "by the next meeting";
        };
    }
}
