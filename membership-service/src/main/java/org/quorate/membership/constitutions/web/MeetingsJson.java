package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.meeting.QuestionsClose;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** How a body meets, as it is sent and shown. */
record MeetingsJson(
        @Nullable Integer clearDaysNotice,
        @Nullable @Valid QuestionsCloseJson questionsClose,
        @Nullable @Valid FrequencyJson frequency,
        @Nullable String minutesNumbering,
        @Nullable Boolean inPublic,
        @Size(max = 100) @Nullable List<@NotNull String> standingItems,
        @Nullable @Valid ReportJson report) {

    record QuestionsCloseJson(
            @NotNull Integer daysBefore, @NotNull LocalTime at) {}

    record FrequencyJson(
            @Nullable Period atMostEvery,
            @Nullable Integer timesAYear,
            @Nullable Integer separateAYear,
            @Nullable UUID aroundBody) {}

    static MeetingsJson of(MeetingRules rules) {
        QuestionsClose close = rules.questionsClose();
        Frequency often = rules.frequency();
        MeetingRules.MinutesNumbering numbering = rules.minutesNumbering();
        return new MeetingsJson(
                rules.clearDaysNotice(),
                close == null ? null : new QuestionsCloseJson(close.daysBefore(), close.at()),
                often == null
                        ? null
                        : new FrequencyJson(
                                often.atMostEvery(), often.timesAYear(), often.separateAYear(), often.aroundBody()),
                numbering == null ? null : Choice.wordFor(numbering),
                rules.inPublic(),
                rules.standingItems(),
                ReportJson.of(rules.report()));
    }

    MeetingRules rules() {
        QuestionsClose close = close();
        Frequency often = often();
        MeetingRules.MinutesNumbering numbering = numbering();
        List<String> items = Objects.requireNonNullElse(standingItems, List.of());
        MeetingRules withItems = Field.at(
                "/meetings/standingItems",
                "R-MTG-4",
                () -> new MeetingRules(null, close, often, numbering, Boolean.TRUE.equals(inPublic), items));
        return Field.at(
                "/meetings/clearDaysNotice",
                "R-MTG-2",
                () -> new MeetingRules(
                        clearDaysNotice,
                        close,
                        often,
                        numbering,
                        withItems.inPublic(),
                        withItems.standingItems(),
                        report == null ? null : report.template()));
    }

    private @Nullable QuestionsClose close() {
        QuestionsCloseJson sent = questionsClose;
        return sent == null
                ? null
                : Field.at(
                        "/meetings/questionsClose/daysBefore",
                        "R-MTG-3",
                        () -> new QuestionsClose(sent.daysBefore(), sent.at()));
    }

    private @Nullable Frequency often() {
        FrequencyJson sent = frequency;
        return sent == null
                ? null
                : Field.at(
                        "/meetings/frequency",
                        "R-MTG-1",
                        () -> new Frequency(
                                sent.atMostEvery(), sent.timesAYear(), sent.separateAYear(), sent.aroundBody()));
    }

    private MeetingRules.@Nullable MinutesNumbering numbering() {
        String sent = minutesNumbering;
        return sent == null
                ? null
                : Field.at(
                        "/meetings/minutesNumbering",
                        "R-MTG-11",
                        () -> Choice.of(MeetingRules.MinutesNumbering.class, sent));
    }
}
