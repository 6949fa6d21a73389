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

import java.util.List;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** How a body decides, as questions: who votes, and how many must be there. */
final class DecidingTerms {

    private DecidingTerms() {}

    static List<Question> voting() {
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

    static List<Question> quorum() {
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
}
