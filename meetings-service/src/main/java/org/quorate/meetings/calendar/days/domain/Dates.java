package org.quorate.meetings.calendar.days.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Constitution.QuestionsClose;

/**
 * By when things must be done for a meeting, where the constitution says so.
 *
 * @param publishBy the last day to publish the agenda (R-MTG-2)
 * @param questionsCloseAt the last moment at which a written question is taken (R-MTG-3)
 */
public record Dates(@Nullable LocalDate publishBy, @Nullable Instant questionsCloseAt) {

    public static Dates of(Instant meeting, Constitution.Meetings rules, ClearDays clearDays) {
        LocalDate day = London.dateOf(meeting);
        Integer notice = rules.clearDaysNotice();
        QuestionsClose close = rules.questionsClose();
        return new Dates(
                notice == null ? null : clearDays.lastDayToPublish(day, notice),
                close == null ? null : closing(day, close));
    }

    public boolean isInTimeToPublish(Instant now) {
        return publishBy == null || !London.dateOf(now).isAfter(publishBy);
    }

    public boolean takesQuestionsAt(Instant moment) {
        return questionsCloseAt == null || !moment.isAfter(questionsCloseAt);
    }

    /** On a night when clocks change: of an hour that comes twice its second, of one that is left out as much later. */
    private static Instant closing(LocalDate meeting, QuestionsClose close) {
        return meeting.minusDays(close.daysBefore())
                .atTime(close.at())
                .atZone(London.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
