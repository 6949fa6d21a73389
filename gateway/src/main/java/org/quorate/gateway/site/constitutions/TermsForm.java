package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;
import static org.quorate.gateway.site.forms.Question.time;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** All that a body's terms of reference can say, as questions. */
final class TermsForm {

    private TermsForm() {}

    static List<Question> questions(List<Option> otherBodies) {
        return Stream.of(voting(), quorum(), meetings(otherBodies), reports(), membership(), parts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> voting() {
        return List.of(
                heading("Voting"),
                oneOf(
                        "/voting/by",
                        "Who has a vote",
                        List.of(
                                new Option("member", "Each member"),
                                new Option("unit", "Each voting unit: an organisation, or a group that shares one"))),
                lines("/voting/units", "Voting units")
                        .hint("One a line; where each member has a vote, leave this empty")
                        .orLeftOut(),
                oneOf(
                                "/voting/castingVote/heldBy",
                                "When votes are equal",
                                List.of(
                                        new Option("chair", "The chair has a casting vote"),
                                        new Option("none", "The motion is lost")))
                        .orLeftOut(),
                tick("/voting/castingVote/withinOwnAuthority", "The casting vote binds no organisation to act")
                        .hint("It may not be used where a member organisation would have to do what the chair cannot"
                                + " impose"),
                tick("/voting/consensusFirst", "Consensus is sought before anything is put to the vote"),
                tick("/voting/absentVoting", "Absent members may vote"),
                rows(
                                "/voting/majorities",
                                "Motions that need more than a simple majority",
                                text("/motion", "Kind of motion").hint("For example: expulsion"),
                                number("/share/numerator", "Needed share: this many"),
                                number("/share/denominator", "out of"),
                                tick("/moreThan", "More than that share, not just as much"))
                        .hint("Two thirds is 2 out of 3"),
                oneOf(
                                "/voting/elections/tieRule",
                                "When an election is tied",
                                List.of(
                                        new Option("lot", "The lot decides"),
                                        new Option("casting-vote", "The casting vote decides")))
                        .orLeftOut(),
                tick("/voting/elections/secret", "Elections are by secret ballot"));
    }

    private static List<Question> quorum() {
        return List.of(
                heading("Quorum"),
                number("/quorum/members", "At least this many members").orLeftOut(),
                number("/quorum/fraction/numerator", "and a share of them: this many")
                        .hint("One quarter is 1 out of 4; a part of a member counts as a whole one")
                        .orLeftOut(),
                number("/quorum/fraction/denominator", "out of").orLeftOut(),
                oneOf("/quorum/fractionOf", "A share of the", "members", "seats")
                        .orLeftOut(),
                number("/quorum/units", "and at least this many voting units").orLeftOut(),
                period("/quorum/waitWithout", "Without a quorum, wait for").orLeftOut(),
                rows(
                        "/quorum/including",
                        "Who must be among those present",
                        select(
                                "/of",
                                "By",
                                List.of(
                                        new Option("unit", "voting unit"),
                                        new Option("organisation", "organisation"),
                                        new Option("sector", "sector"),
                                        new Option("ground", "statutory ground"))),
                        text("/name", "Called"),
                        number("/atLeast", "At least").orLeftOut()));
    }

    private static List<Question> meetings(List<Option> otherBodies) {
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

    private static List<Question> reports() {
        return List.of(rows(
                "/meetings/report/headings",
                "What the cover of a report says",
                text("/title", "Heading"),
                tick("/required", "It may not be left empty")));
    }

    private static List<Question> membership() {
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

    private static List<Question> parts() {
        return List.of(rows("/parts", "Parts that are text", text("/title", "Title"), longText("/text", "Text")));
    }
}
