package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** What being a member means, as questions. */
final class MemberTerms {

    private MemberTerms() {}

    static List<Question> questions() {
        return List.of(
                heading("Membership"),
                tick("/membership/substitutes/allowed", "Members may send a substitute"),
                number("/membership/substitutes/timesAYear", "at most this many times a year")
                        .hint("One more, and the member ceases to be one")
                        .orLeftOut(),
                oneOf(
                                "/membership/substitutes/year",
                                "A year is",
                                List.of(
                                        new Option("rolling", "Any twelve months"),
                                        new Option("municipal", "The municipal year")))
                        .orLeftOut(),
                period("/membership/substitutes/notice", "with notice of").orLeftOut(),
                number(
                                "/membership/attendance/numerator",
                                "Members come to at least this share of the meetings: this many")
                        .hint("One half is 1 out of 2; who comes to fewer is put up for review")
                        .orLeftOut(),
                number("/membership/attendance/denominator", "out of").orLeftOut(),
                period("/membership/resignationNotice", "Who resigns gives notice of")
                        .orLeftOut(),
                period("/membership/chairTerm", "The chair serves for").orLeftOut(),
                text("/membership/termOfOffice", "Members serve for").orLeftOut(),
                period("/membership/noticeOfEnding", "The end of a term is announced this long before")
                        .orLeftOut(),
                number("/membership/seatsPerOrganisation", "An organisation has at most this many seats")
                        .orLeftOut(),
                text("/membership/codeOfConduct/version", "Members accept the code of conduct, version")
                        .orLeftOut(),
                tick("/membership/codeOfConduct/beforeVoting", "before they first vote"),
                lines("/membership/inAttendance", "Also in attendance, without being members")
                        .hint("One a line")
                        .orLeftOut(),
                lines("/membership/cessation", "Membership ends by itself on")
                        .hint("One ground a line")
                        .orLeftOut(),
                text("/membership/expulsion", "A member may be expelled for").orLeftOut());
    }
}
