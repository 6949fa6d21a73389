package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a body's terms of reference by which it meets and votes. */
public record Constitution(
        int version,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Voting voting,
        Quorum quorum,
        Meetings meetings,
        boolean substitutesAllowed) {

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(inForceFrom) && (inForceUntil == null || !date.isAfter(inForceUntil));
    }

    /** How the body votes; {@code units} are its voting units, where it votes by unit. */
    public record Voting(VotesBy by, List<String> units, List<Majority> majorities, CastingVote castingVote) {

        public Optional<Majority> majorityFor(String motion) {
            return majorities.stream()
                    .filter(majority -> majority.motion().equals(motion))
                    .findFirst();
        }
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
            @Nullable Integer units) {}

    /** What "membership" counts (R-MEM-6). */
    public enum Membership {
        MEMBERS,
        SEATS
    }

    /** How the body meets. */
    public record Meetings(
            @Nullable Integer clearDaysNotice, @Nullable QuestionsClose questionsClose, List<String> standingItems) {}

    /** Until when written questions are taken: at a local time, so many days before the meeting. */
    public record QuestionsClose(int daysBefore, LocalTime at) {}
}
