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
            boolean absentVoting,
            @Nullable Elections elections) {}

    /**
     * How officers of the body are elected (R-VOT-6).
     *
     * @param tieRule what decides a tie for the last place: {@code lot} or {@code casting-vote}
     */
    public record Elections(boolean secret, String tieRule) {}

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
            @Nullable Duration waitWithout,
            @Nullable List<Including> including) {}

    /**
     * Who must be among those present: so many of one group.
     *
     * @param of what the group is known by: {@code unit}, {@code organisation}, {@code sector} or {@code ground}
     */
    public record Including(String of, String name, int atLeast) {}

    /** An exact share, such as one quarter. */
    public record Fraction(int numerator, int denominator) {}

    /** How the body meets. */
    public record Meetings(
            @Nullable Integer clearDaysNotice,
            @Nullable QuestionsClose questionsClose,
            @Nullable Frequency frequency,
            @Nullable String minutesNumbering,
            boolean inPublic,
            List<String> standingItems,
            @Nullable ReportTemplate report) {}

    /** The cover that a report to the body has: its headings in order. */
    public record ReportTemplate(List<Heading> headings) {}

    /** A heading of a cover, such as {@code Key issues}; one that is required must be filled before the agenda is published. */
    public record Heading(String title, boolean required) {}

    /** Until when written questions are taken: at a local time, so many days before the meeting. */
    public record QuestionsClose(int daysBefore, LocalTime at) {}

    /**
     * How often it must meet: no further apart than {@code atMostEvery}, or so many times a year, or both.
     *
     * @param separateAYear how many of a year's meetings must be its own, not aligned with another body's
     * @param aroundBody the body before and after each meeting of which it meets
     */
    public record Frequency(
            @Nullable Period atMostEvery,
            @Nullable Integer timesAYear,
            @Nullable Integer separateAYear,
            @Nullable String aroundBody) {}

    /** How people come and go. */
    public record Membership(
            Substitutes substitutes,
            @Nullable Fraction attendance,
            @Nullable Period resignationNotice,
            @Nullable Period chairTerm,
            @Nullable String termOfOffice,
            @Nullable Integer seatsPerOrganisation,
            @Nullable CodeOfConduct codeOfConduct) {}

    /** The code that members accept, and whether they must before they first vote (R-MEM-16). */
    public record CodeOfConduct(String version, boolean beforeVoting) {}

    /**
     * Whether a seat may be taken for one meeting, how often in a year, and how much notice is wished for.
     *
     * @param year {@code rolling}: any twelve months; {@code municipal}: the municipal year
     */
    public record Substitutes(
            boolean allowed,
            @Nullable Integer timesAYear,
            @Nullable Period notice,
            @Nullable String year) {}
}
