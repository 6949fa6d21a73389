package org.quorate.membership.bodies.persistence;

import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Frequency;
import org.quorate.membership.constitutions.domain.MeetingRules;
import org.quorate.membership.constitutions.domain.QuestionsClose;

/** How a body meets, as it is stored. */
record MeetingRulesDocument(
        @Nullable Integer clearDaysNotice,
        @Nullable Integer questionsCloseDaysBefore,
        @Nullable LocalTime questionsCloseAt,
        @Nullable Period atMostEvery,
        @Nullable Integer timesAYear,
        MeetingRules.@Nullable MinutesNumbering minutesNumbering,
        boolean inPublic,
        List<String> standingItems) {

    static MeetingRulesDocument of(MeetingRules rules) {
        QuestionsClose close = rules.questionsClose();
        Frequency often = rules.frequency();
        return new MeetingRulesDocument(
                rules.clearDaysNotice(),
                close == null ? null : close.daysBefore(),
                close == null ? null : close.at(),
                often == null ? null : often.atMostEvery(),
                often == null ? null : often.timesAYear(),
                rules.minutesNumbering(),
                rules.inPublic(),
                rules.standingItems());
    }

    MeetingRules restored() {
        return new MeetingRules(
                clearDaysNotice,
                questionsCloseDaysBefore == null || questionsCloseAt == null
                        ? null
                        : new QuestionsClose(questionsCloseDaysBefore, questionsCloseAt),
                atMostEvery == null && timesAYear == null ? null : new Frequency(atMostEvery, timesAYear),
                minutesNumbering,
                inPublic,
                standingItems);
    }
}
