package org.quorate.membership.constitutions.domain.wording;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.meeting.QuestionsClose;
import org.quorate.membership.constitutions.domain.meeting.ReportTemplate;

/** The part of a constitution about meetings, in words. */
record MeetingsInWords(MeetingRules rules) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h.mm a", Locale.UK);

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Frequency frequency = rules.frequency();
        if (frequency != null) {
            sentences.add("Meetings: " + frequencyInWords(frequency) + ".");
        }
        if (rules.inPublic()) {
            sentences.add("In public: meetings are open to the public.");
        }
        Integer days = rules.clearDaysNotice();
        if (days != null) {
            sentences.add("Notice: agenda and reports are open to inspection " + Words.counted(days, "clear day")
                    + " before the meeting.");
        }
        QuestionsClose close = rules.questionsClose();
        if (close != null) {
            sentences.add("Questions: in writing until " + clock(close.at()) + ", "
                    + Words.counted(close.daysBefore(), "day") + " before the meeting.");
        }
        MeetingRules.MinutesNumbering numbering = rules.minutesNumbering();
        if (numbering != null) {
            sentences.add("Minutes: " + numberingInWords(numbering) + ".");
        }
        if (!rules.standingItems().isEmpty()) {
            sentences.add("Standing items: " + Words.list(rules.standingItems()) + ".");
        }
        if (rules.report() != null) {
            sentences.add("Reports: a cover with " + Words.list(headings(rules.report())) + ".");
        }
        return sentences;
    }

    private static String frequencyInWords(Frequency frequency) {
        List<String> parts = new ArrayList<>();
        if (frequency.atMostEvery() != null) {
            parts.add("at least every " + Words.period(frequency.atMostEvery()));
        }
        if (frequency.timesAYear() != null) {
            parts.add("at least " + Words.times(frequency.timesAYear()) + " a year");
        }
        if (frequency.separateAYear() != null) {
            parts.add(Words.times(frequency.separateAYear()) + " a year by itself");
        }
        if (frequency.aroundBody() != null) {
            parts.add("before and after each meeting of the body that it serves");
        }
        return String.join(", and ", parts);
    }

    private static List<String> headings(ReportTemplate report) {
        return report.headings().stream()
                .map(heading -> heading.title() + (heading.required() ? " (required)" : ""))
                .toList();
    }

    private static String numberingInWords(MeetingRules.MinutesNumbering numbering) {
        return switch (numbering) {
            case MEETING -> "numbered anew for each meeting";
            case MUNICIPAL_YEAR -> "numbered on through the municipal year";
            case CALENDAR_YEAR -> "numbered on through the calendar year";
        };
    }

    private static String clock(LocalTime at) {
        return at.format(CLOCK).toLowerCase(Locale.UK);
    }
}
