package org.quorate.membership.bodies.persistence;

import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.meeting.QuestionsClose;
import org.quorate.membership.constitutions.domain.meeting.ReportTemplate;

/** How a body meets, as it is stored. */
record MeetingRulesDocument(
        @Nullable Integer clearDaysNotice,
        @Nullable Integer questionsCloseDaysBefore,
        @Nullable LocalTime questionsCloseAt,
        @Nullable Period atMostEvery,
        @Nullable Integer timesAYear,
        @Nullable Integer separateAYear,
        @Nullable String aroundBody,
        MeetingRules.@Nullable MinutesNumbering minutesNumbering,
        boolean inPublic,
        List<String> standingItems,
        @Nullable List<HeadingDocument> report) {

    record HeadingDocument(String title, boolean required) {}

    static MeetingRulesDocument of(MeetingRules rules) {
        QuestionsClose close = rules.questionsClose();
        Frequency often = rules.frequency();
        UUID around = often == null ? null : often.aroundBody();
        return new MeetingRulesDocument(
                rules.clearDaysNotice(),
                close == null ? null : close.daysBefore(),
                close == null ? null : close.at(),
                often == null ? null : often.atMostEvery(),
                often == null ? null : often.timesAYear(),
                often == null ? null : often.separateAYear(),
                around == null ? null : around.toString(),
                rules.minutesNumbering(),
                rules.inPublic(),
                rules.standingItems(),
                headings(rules.report()));
    }

    MeetingRules restored() {
        return new MeetingRules(
                clearDaysNotice,
                questionsCloseDaysBefore == null || questionsCloseAt == null
                        ? null
                        : new QuestionsClose(questionsCloseDaysBefore, questionsCloseAt),
                often(),
                minutesNumbering,
                inPublic,
                standingItems,
                report == null
                        ? null
                        : new ReportTemplate(report.stream()
                                .map(heading -> new ReportTemplate.Heading(heading.title(), heading.required()))
                                .toList()));
    }

    private @Nullable Frequency often() {
        boolean unstated = atMostEvery == null && timesAYear == null && separateAYear == null && aroundBody == null;
        return unstated
                ? null
                : new Frequency(
                        atMostEvery,
                        timesAYear,
                        separateAYear,
                        aroundBody == null ? null : UUID.fromString(aroundBody));
    }

    private static @Nullable List<HeadingDocument> headings(@Nullable ReportTemplate report) {
        return report == null
                ? null
                : report.headings().stream()
                        .map(heading -> new HeadingDocument(heading.title(), heading.required()))
                        .toList();
    }
}
