package org.quorate.contracts.membership;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a body's terms of reference, as data. */
public record Constitution(
        int version,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Voting voting,
        Quorum quorum,
        Meetings meetings,
        Membership membership) {

    /**
     * How the body votes.
     *
     * @param by {@code member}, or {@code unit}: a group of organisations that shares one vote
     * @param units the voting units, where it votes by unit
     * @param majorities what a kind of motion needs; a kind that is not listed needs a simple majority of votes cast
     */
    public record Voting(
            String by,
            List<String> units,
            List<Majority> majorities,
            CastingVote castingVote,
            boolean consensusFirst,
            boolean absentVoting) {}

    /** The share of votes cast that a kind of motion needs: at least the fraction, or more than it where {@code moreThan}. */
    public record Majority(String motion, Fraction share, boolean moreThan) {}

    /** Who breaks a tie ({@code chair} or {@code none}); {@code withinOwnAuthority} where it may not bind a member organisation. */
    public record CastingVote(String heldBy, boolean withinOwnAuthority) {}

    /** What must be present; each part that is stated must be met, and a fraction rounds up. */
    public record Quorum(
            @Nullable Integer members,
            @Nullable Fraction fraction,
            @Nullable String fractionOf,
            @Nullable Integer units,
            @Nullable Duration waitWithout) {}

    /** An exact share, such as one quarter. */
    public record Fraction(int numerator, int denominator) {}

    /** How the body meets. */
    public record Meetings(
            @Nullable Integer clearDaysNotice,
            @Nullable QuestionsClose questionsClose,
            @Nullable Frequency frequency,
            @Nullable String minutesNumbering,
            boolean inPublic,
            List<String> standingItems) {}

    /** Until when written questions are taken: at a local time, so many days before the meeting. */
    public record QuestionsClose(int daysBefore, LocalTime at) {}

    /** How often it must meet: no further apart than {@code atMostEvery}, or so many times a year, or both. */
    public record Frequency(
            @Nullable Period atMostEvery, @Nullable Integer timesAYear) {}

    /** How people come and go. */
    public record Membership(
            Substitutes substitutes,
            @Nullable Fraction attendance,
            @Nullable Period resignationNotice,
            @Nullable Period chairTerm,
            @Nullable String termOfOffice,
            @Nullable Integer seatsPerOrganisation) {}

    /** Whether a seat may be taken for one meeting, how often in a year, and how much notice is wished for. */
    public record Substitutes(
            boolean allowed,
            @Nullable Integer timesAYear,
            @Nullable Period notice) {}
}
