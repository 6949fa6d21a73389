package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;
import static org.quorate.gateway.site.forms.Question.time;

import java.util.List;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** How a body meets, as questions. */
final class MeetingTerms {

    private MeetingTerms() {}

    static List<Question> calling(List<Option> otherBodies) {
        return List.of(
                heading("Meetings"),
                number("/meetings/clearDaysNotice", "Clear days of notice")
                        .hint("Working days between publication and the meeting")
                        .orLeftOut(),
                number("/meetings/questionsClose/daysBefore", "Written questions close this many days before")
                        .orLeftOut(),
                time("/meetings/questionsClose/at", "at this time")
                        .hint("For example, 10:00")
                        .orLeftOut(),
                period("/meetings/frequency/atMostEvery", "It meets at least every")
                        .orLeftOut(),
                number("/meetings/frequency/timesAYear", "or this many times a year")
                        .orLeftOut(),
                number("/meetings/frequency/separateAYear", "of which by itself, without another body")
                        .orLeftOut(),
                select("/meetings/frequency/aroundBody", "before and after each meeting of", otherBodies)
                        .orLeftOut(),
                oneOf(
                                "/meetings/minutesNumbering",
                                "Minutes are numbered",
                                List.of(
                                        new Option("meeting", "Anew for each meeting"),
                                        new Option("municipal-year", "On through the municipal year"),
                                        new Option("calendar-year", "On through the calendar year")))
                        .orLeftOut(),
                tick("/meetings/inPublic", "Meetings are held in public"),
                lines("/meetings/standingItems", "What every agenda begins with")
                        .hint("One a line")
                        .orLeftOut());
    }

    static List<Question> reports() {
        return List.of(rows(
                "/meetings/report/headings",
                "What the cover of a report says",
                text("/title", "Heading"),
                tick("/required", "It may not be left empty")));
    }
}
