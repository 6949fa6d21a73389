package org.quorate.membership.constitutions.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * How a body meets.
 *
 * @param clearDaysNotice clear days for which agenda and reports lie open before (R-MTG-2)
 * @param standingItems what comes first on every agenda (R-MTG-4)
 * @param report the cover that a report has, where it is not the platform's own (R-MTG-5)
 */
public record MeetingRules(
        @Nullable Integer clearDaysNotice,
        @Nullable QuestionsClose questionsClose,
        @Nullable Frequency frequency,
        @Nullable MinutesNumbering minutesNumbering,
        boolean inPublic,
        List<String> standingItems,
        @Nullable ReportTemplate report) {

    /** Where nothing is stated: no notice, no questions, not in public. */
    public static final MeetingRules UNSTATED = new MeetingRules(null, null, null, null, false, List.of(), null);

    private static final int MOST_DAYS = 60;

    /** Where the numbers of minutes begin again (R-MTG-11). */
    public enum MinutesNumbering {
        MEETING,
        MUNICIPAL_YEAR,
        CALENDAR_YEAR
    }

    public MeetingRules {
        standingItems = standingItems.stream().map(Text::line).toList();
        if (clearDaysNotice != null && (clearDaysNotice < 1 || clearDaysNotice > MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "notice is from 1 to " + MOST_DAYS + " clear days, was " + clearDaysNotice);
        }
    }

    public MeetingRules(
            @Nullable Integer clearDaysNotice,
            @Nullable QuestionsClose questionsClose,
            @Nullable Frequency frequency,
            @Nullable MinutesNumbering minutesNumbering,
            boolean inPublic,
            List<String> standingItems) {
        this(clearDaysNotice, questionsClose, frequency, minutesNumbering, inPublic, standingItems, null);
    }
}
