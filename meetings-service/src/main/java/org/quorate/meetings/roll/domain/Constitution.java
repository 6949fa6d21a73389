package org.quorate.meetings.roll.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a body's terms of reference by which it meets and votes.
 *
 * @param substituteNotice how long before a meeting a substitute is ideally named (R-MEM-10)
 */
public record Constitution(
        int version,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Voting voting,
        Quorum quorum,
        Meetings meetings,
        boolean substitutesAllowed,
        @Nullable CodeOfConduct codeOfConduct,
        @Nullable Period substituteNotice) {

    /** One that asks for no notice of a substitute. */
    public Constitution(
            int version,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            Voting voting,
            Quorum quorum,
            Meetings meetings,
            boolean substitutesAllowed,
            @Nullable CodeOfConduct codeOfConduct) {
        this(version, inForceFrom, inForceUntil, voting, quorum, meetings, substitutesAllowed, codeOfConduct, null);
    }

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(inForceFrom) && (inForceUntil == null || !date.isAfter(inForceUntil));
    }

    /** How the body votes; {@code units} are its voting units, where it votes by unit. */
    public record Voting(
            VotesBy by,
            List<String> units,
            List<Majority> majorities,
            CastingVote castingVote,
            boolean consensusFirst,
            Elections elections) {

        public Optional<Majority> majorityFor(String motion) {
            return majorities.stream()
                    .filter(majority -> majority.motion().equals(motion))
                    .findFirst();
        }
    }

    /** How officers are elected: openly or in secret, and what decides a tie for the last place (R-VOT-6). */
    public record Elections(boolean secret, ElectionTie tie) {

        /** As elections are held where the constitution is silent. */
        public static final Elections OPEN_WITH_CASTING_VOTE = new Elections(false, ElectionTie.CASTING_VOTE);
    }

    /** What decides a tie for the last place of an election. */
    public enum ElectionTie {
        LOT,
        CASTING_VOTE
    }

    /** Who has a vote: each member, or each group of organisations that shares one. */
    public enum VotesBy {
        MEMBER,
        UNIT
    }

    /** What one kind of motion needs. */
    public record Majority(String motion, Fraction share, boolean moreThan) {}

    /** Whether a tie may be broken, and whether only within the authority of whoever presides. */
    public record CastingVote(boolean isHeld, boolean withinOwnAuthority) {}

    /** What must be present; a part that is not stated is not asked for. */
    public record Quorum(
            @Nullable Integer members,
            @Nullable Fraction fraction,
            Membership fractionOf,
            @Nullable Integer units,
            @Nullable Duration waitWithout,
            List<Including> including) {}

    /** Who must be among those present: so many of one group. */
    public record Including(Group of, String name, int atLeast) {}

    /** What a group is known by. */
    public enum Group {
        UNIT,
        ORGANISATION,
        SECTOR,
        GROUND
    }

    /** What "membership" counts (R-MEM-6). */
    public enum Membership {
        MEMBERS,
        SEATS
    }

    /** How the body meets. */
    public record Meetings(
            @Nullable Integer clearDaysNotice,
            @Nullable QuestionsClose questionsClose,
            @Nullable Frequency frequency,
            @Nullable String minutesNumbering,
            boolean inPublic,
            List<String> standingItems,
            List<Heading> report) {}

    /** How often the body must meet; a part that is not stated is not asked for (R-MTG-1). */
    public record Frequency(
            @Nullable Period atMostEvery,
            @Nullable Integer timesAYear,
            @Nullable Integer separateAYear,
            @Nullable BodyId aroundBody) {}

    /** A heading of a report's cover, and whether it must be filled before the agenda is published (R-MTG-5). */
    public record Heading(String title, boolean required) {}

    /** The code that members accept, and whether they must before they first vote (R-MEM-16). */
    public record CodeOfConduct(String version, boolean beforeVoting) {}

    /** Until when written questions are taken: at a local time, so many days before the meeting. */
    public record QuestionsClose(int daysBefore, LocalTime at) {}
}
