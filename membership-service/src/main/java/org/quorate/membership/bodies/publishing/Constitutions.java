package org.quorate.membership.bodies.publishing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.membership.Constitution;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.constitutions.domain.belonging.CodeOfConduct;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.meeting.QuestionsClose;
import org.quorate.membership.constitutions.domain.meeting.ReportTemplate;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.voting.Elections;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;
import org.quorate.membership.wording.Choice;

/** A version of a constitution in the words of the contract. */
final class Constitutions {

    private Constitutions() {}

    static Constitution of(Version version, Versions among) {
        return new Constitution(
                version.number(),
                version.inForceFrom(),
                among.until(version).orElse(null),
                voting(version.constitution().voting()),
                quorum(version.constitution().quorum()),
                meetings(version.constitution().meetings()),
                membership(version.constitution().membership()));
    }

    private static Constitution.Voting voting(Voting voting) {
        return new Constitution.Voting(
                Choice.wordFor(voting.by()),
                voting.units(),
                voting.majorities().stream().map(Constitutions::majority).toList(),
                new Constitution.CastingVote(
                        Choice.wordFor(voting.castingVote().holder()),
                        voting.castingVote().withinOwnAuthority()),
                voting.consensusFirst(),
                voting.absentVoting(),
                elections(voting.elections()));
    }

    private static Constitution.Majority majority(Majority majority) {
        Fraction share = majority.share();
        return new Constitution.Majority(
                majority.motion(),
                new Constitution.Fraction(share.numerator(), share.denominator()),
                majority.moreThan());
    }

    private static Constitution.Quorum quorum(Quorum quorum) {
        Quorum.Share share = quorum.share();
        return new Constitution.Quorum(
                quorum.members(),
                fraction(share == null ? null : share.fraction()),
                share == null ? null : Choice.wordFor(share.of()),
                quorum.units(),
                quorum.waitWithout(),
                quorum.including().stream()
                        .map(group ->
                                new Constitution.Including(Choice.wordFor(group.of()), group.name(), group.atLeast()))
                        .toList());
    }

    private static Constitution.Meetings meetings(MeetingRules rules) {
        QuestionsClose close = rules.questionsClose();
        Frequency often = rules.frequency();
        MeetingRules.MinutesNumbering numbering = rules.minutesNumbering();
        return new Constitution.Meetings(
                rules.clearDaysNotice(),
                close == null ? null : new Constitution.QuestionsClose(close.daysBefore(), close.at()),
                frequency(often),
                numbering == null ? null : Choice.wordFor(numbering),
                rules.inPublic(),
                rules.standingItems(),
                report(rules.report()));
    }

    private static Constitution.Membership membership(MembershipRules rules) {
        SubstituteRules.Year year = rules.substitutes().year();
        CodeOfConduct code = rules.codeOfConduct();
        return new Constitution.Membership(
                new Constitution.Substitutes(
                        rules.substitutes().allowed(),
                        rules.substitutes().timesAYear(),
                        rules.substitutes().notice(),
                        year == null ? null : Choice.wordFor(year)),
                fraction(rules.attendance()),
                rules.resignationNotice(),
                rules.chairTerm(),
                rules.termOfOffice(),
                rules.seatsPerOrganisation(),
                code == null ? null : new Constitution.CodeOfConduct(code.version(), code.beforeVoting()));
    }

    private static Constitution.@Nullable Fraction fraction(@Nullable Fraction fraction) {
        return fraction == null ? null : new Constitution.Fraction(fraction.numerator(), fraction.denominator());
    }

    private static Constitution.@Nullable Elections elections(@Nullable Elections elections) {
        return elections == null
                ? null
                : new Constitution.Elections(elections.secret(), Choice.wordFor(elections.tieRule()));
    }

    private static Constitution.@Nullable Frequency frequency(@Nullable Frequency often) {
        UUID around = often == null ? null : often.aroundBody();
        return often == null
                ? null
                : new Constitution.Frequency(
                        often.atMostEvery(),
                        often.timesAYear(),
                        often.separateAYear(),
                        around == null ? null : around.toString());
    }

    private static Constitution.@Nullable ReportTemplate report(@Nullable ReportTemplate report) {
        return report == null
                ? null
                : new Constitution.ReportTemplate(report.headings().stream()
                        .map(heading -> new Constitution.Heading(heading.title(), heading.required()))
                        .toList());
    }
}
