package org.quorate.meetings.roll.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.membership.Constitution;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.Majority;
import org.quorate.meetings.roll.domain.Constitution.Meetings;
import org.quorate.meetings.roll.domain.Constitution.Membership;
import org.quorate.meetings.roll.domain.Constitution.QuestionsClose;
import org.quorate.meetings.roll.domain.Constitution.Quorum;
import org.quorate.meetings.roll.domain.Constitution.VotesBy;
import org.quorate.meetings.roll.domain.Constitution.Voting;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Seat;

/** Reads the part of a roster that meetings go by. */
final class RosterReading {

    private RosterReading() {}

    static Body bodyOf(Roster roster) {
        return new Body(
                BodyId.of(roster.bodyId()),
                roster.name(),
                roster.status(),
                all(roster.constitutions(), RosterReading::constitution),
                all(roster.seats(), RosterReading::seat));
    }

    private static Seat seat(Roster.Seat seat) {
        Roster.Organisation organisation = seat.organisation();
        return new Seat(
                seat.title(),
                organisation == null ? null : organisation.name(),
                seat.unit(),
                seat.voting(),
                seat.from(),
                seat.until(),
                all(seat.terms(), RosterReading::term));
    }

    private static Seat.Term term(Roster.Term term) {
        return new Seat.Term(PersonId.of(term.personId()), term.office(), term.account(), term.from(), term.until());
    }

    private static org.quorate.meetings.roll.domain.Constitution constitution(Constitution told) {
        return new org.quorate.meetings.roll.domain.Constitution(
                told.version(),
                told.inForceFrom(),
                told.inForceUntil(),
                voting(told.voting()),
                quorum(told.quorum()),
                meetings(told.meetings()),
                told.membership().substitutes().allowed());
    }

    private static Voting voting(Constitution.Voting told) {
        return new Voting(
                told.by().equals("unit") ? VotesBy.UNIT : VotesBy.MEMBER,
                all(told.units(), Function.identity()),
                all(told.majorities(), RosterReading::majority),
                new CastingVote(
                        !told.castingVote().heldBy().equals("none"),
                        told.castingVote().withinOwnAuthority()));
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
                told.units());
    }

    private static Meetings meetings(Constitution.Meetings told) {
        Constitution.QuestionsClose close = told.questionsClose();
        return new Meetings(
                told.clearDaysNotice(),
                close == null ? null : new QuestionsClose(close.daysBefore(), close.at()),
                all(told.standingItems(), Function.identity()));
    }

    private static Fraction fraction(Constitution.Fraction told) {
        return new Fraction(told.numerator(), told.denominator());
    }

    private static <A, B> List<B> all(@Nullable List<A> told, Function<A, B> reading) {
        return told == null ? List.of() : told.stream().map(reading).toList();
    }
}
