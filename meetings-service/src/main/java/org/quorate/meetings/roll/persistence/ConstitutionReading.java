package org.quorate.meetings.roll.persistence;

import static org.quorate.meetings.roll.persistence.RosterReading.all;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.membership.Constitution;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.CodeOfConduct;
import org.quorate.meetings.roll.domain.Constitution.ElectionTie;
import org.quorate.meetings.roll.domain.Constitution.Elections;
import org.quorate.meetings.roll.domain.Constitution.Frequency;
import org.quorate.meetings.roll.domain.Constitution.Group;
import org.quorate.meetings.roll.domain.Constitution.Heading;
import org.quorate.meetings.roll.domain.Constitution.Including;
import org.quorate.meetings.roll.domain.Constitution.Majority;
import org.quorate.meetings.roll.domain.Constitution.Meetings;
import org.quorate.meetings.roll.domain.Constitution.Membership;
import org.quorate.meetings.roll.domain.Constitution.QuestionsClose;
import org.quorate.meetings.roll.domain.Constitution.Quorum;
import org.quorate.meetings.roll.domain.Constitution.VotesBy;
import org.quorate.meetings.roll.domain.Constitution.Voting;
import org.quorate.meetings.roll.domain.Fraction;

/** Reads the part of a constitution that meetings go by. */
final class ConstitutionReading {

    private ConstitutionReading() {}

    static org.quorate.meetings.roll.domain.Constitution constitution(Constitution told) {
        return new org.quorate.meetings.roll.domain.Constitution(
                told.version(),
                told.inForceFrom(),
                told.inForceUntil(),
                voting(told.voting()),
                quorum(told.quorum()),
                meetings(told.meetings()),
                told.membership().substitutes().allowed(),
                codeOfConduct(told.membership().codeOfConduct()),
                told.membership().substitutes().notice());
    }

    private static Voting voting(Constitution.Voting told) {
        return new Voting(
                told.by().equals("unit") ? VotesBy.UNIT : VotesBy.MEMBER,
                all(told.units(), Function.identity()),
                all(told.majorities(), ConstitutionReading::majority),
                new CastingVote(
                        !told.castingVote().heldBy().equals("none"),
                        told.castingVote().withinOwnAuthority()),
                told.consensusFirst(),
                elections(told.elections()));
    }

    private static Majority majority(Constitution.Majority told) {
        return new Majority(told.motion(), fraction(told.share()), told.moreThan());
    }

    private static Quorum quorum(Constitution.Quorum told) {
        Constitution.Fraction share = told.fraction();
        return new Quorum(
                told.members(),
                share == null ? null : fraction(share),
                "seats".equals(told.fractionOf()) ? Membership.SEATS : Membership.MEMBERS,
                told.units(),
                told.waitWithout(),
                all(told.including(), ConstitutionReading::including));
    }

    private static Meetings meetings(Constitution.Meetings told) {
        Constitution.QuestionsClose close = told.questionsClose();
        return new Meetings(
                told.clearDaysNotice(),
                close == null ? null : new QuestionsClose(close.daysBefore(), close.at()),
                frequency(told.frequency()),
                told.minutesNumbering(),
                told.inPublic(),
                all(told.standingItems(), Function.identity()),
                told.report() == null ? List.of() : all(told.report().headings(), ConstitutionReading::heading));
    }

    private static Fraction fraction(Constitution.Fraction told) {
        return new Fraction(told.numerator(), told.denominator());
    }

    private static Elections elections(Constitution.@Nullable Elections told) {
        return told == null
                ? Elections.OPEN_WITH_CASTING_VOTE
                : new Elections(
                        told.secret(), told.tieRule().equals("lot") ? ElectionTie.LOT : ElectionTie.CASTING_VOTE);
    }

    private static Including including(Constitution.Including told) {
        return new Including(Group.valueOf(told.of().toUpperCase(Locale.ROOT)), told.name(), told.atLeast());
    }

    private static @Nullable Frequency frequency(Constitution.@Nullable Frequency told) {
        return told == null
                ? null
                : new Frequency(
                        told.atMostEvery(),
                        told.timesAYear(),
                        told.separateAYear(),
                        told.aroundBody() == null ? null : BodyId.of(told.aroundBody()));
    }

    private static Heading heading(Constitution.Heading told) {
        return new Heading(told.title(), told.required());
    }

    private static @Nullable CodeOfConduct codeOfConduct(Constitution.@Nullable CodeOfConduct told) {
        return told == null ? null : new CodeOfConduct(told.version(), told.beforeVoting());
    }
}
