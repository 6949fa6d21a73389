package org.quorate.meetings.minutes.numbering.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when the numbers of minutes run on, as the constitution says. */
public enum NumberingRule {
    MUNICIPAL_YEAR,
    CALENDAR_YEAR,
    CONTINUOUS,
    PER_MEETING;

    /** The rule by the constitution's word; a constitution that is silent has its minutes numbered meeting by meeting. */
    public static NumberingRule of(@Nullable String word) {
        return switch (word) {
            case "municipal-year" -> MUNICIPAL_YEAR;
            case "calendar-year" -> CALENDAR_YEAR;
            case "continuous" -> CONTINUOUS;
            case null, default -> PER_MEETING;
        };
    }

    public boolean runsOn() {
        return this != PER_MEETING;
    }

    /** Whether the numbers of one meeting run on to those of a later one. */
    public boolean runsOnBetween(LocalDate one, LocalDate later, Numbering.Asked asked) {
        String period = asked.year() == null ? periodOf(later) : asked.year().toString();
        return runsOn() && periodOf(one).equals(period);
    }

    /** The period that a meeting's numbers belong to. */
    String periodOf(LocalDate day) {
        return switch (this) {
            case MUNICIPAL_YEAR -> MunicipalYear.of(day).toString();
            case CALENDAR_YEAR -> String.valueOf(day.getYear());
            case CONTINUOUS, PER_MEETING -> "";
        };
    }
}
