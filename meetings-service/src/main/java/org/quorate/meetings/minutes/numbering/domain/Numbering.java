package org.quorate.meetings.minutes.numbering.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;

/**
 * The number with which minutes begin.
 *
 * @param period within which numbers run on: a council year, a calendar year, or empty where they never start again or always do
 */
public record Numbering(String period, int first) {

    public Numbering {
        if (first < 1 || first > 9_999) {
            throw new IllegalArgumentException("minutes are numbered from 1 to 9999, was " + first);
        }
    }

    /** What the clerk may say for the first minutes entered here: which council year they belong to, and where they start. */
    public record Asked(
            @Nullable MunicipalYear year, @Nullable Integer startsAt) {

        public static Asked nothing() {
            return new Asked(null, null);
        }
    }

    /**
     * The minutes of the meeting before.
     *
     * @param next the number with which they would go on
     */
    public record Before(String period, int next) {}

    /** The numbering of a meeting's minutes: it runs on from the meeting before, without a gap. */
    public static Answer<Numbering> of(NumberingRule rule, LocalDate day, Asked asked, @Nullable Before before) {
        if (!rule.runsOn()) return asked.startsAt() == null ? granted(new Numbering("", 1)) : refused(notAskedFor());
        boolean anotherYear = asked.year() != null && rule != NumberingRule.MUNICIPAL_YEAR;
        if (anotherYear) return refused(new NumberingRefusal.NoCouncilYear());
        if (asked.year() != null && !asked.year().canInclude(day))
            return refused(new NumberingRefusal.NotInThatYear(asked.year(), day));
        String period = asked.year() == null ? rule.periodOf(day) : asked.year().toString();
        Integer startsAt = asked.startsAt();
        if (before == null) return granted(new Numbering(period, startsAt == null ? 1 : startsAt));
        if (period.compareTo(before.period()) < 0)
            return refused(new NumberingRefusal.YearHasTurned(before.period(), period));
        int first = period.equals(before.period()) ? before.next() : 1;
        if (startsAt != null && startsAt != first) return refused(new NumberingRefusal.RunsOn(first));
        return granted(new Numbering(period, first));
    }

    private static NumberingRefusal notAskedFor() {
        return new NumberingRefusal.RunsOn(1);
    }
}
