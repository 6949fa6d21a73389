package org.quorate.meetings.pathways.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;

/**
 * One step of a pathway.
 *
 * @param planned when it was to be decided as first planned; what it has slipped is measured against this
 * @param target when it is to be decided as planned now
 * @param settled what was decided at last, if it was
 */
public record Step(
        Forum forum,
        Role role,
        LocalDate planned,
        LocalDate target,
        List<Replanning> replannings,
        List<Deferral> deferrals,
        @Nullable Settlement settled) {

    /** Another target, and why. */
    public record Replanning(LocalDate from, LocalDate to, String reason, Instant at) {}

    /** A decision that put it off. */
    public record Deferral(DecisionId decision, LocalDate on) {}

    /** The decision of this step, and the meeting that took it. */
    public record Settlement(
            DecisionId decision,
            Word word,
            LocalDate on,
            @Nullable String meeting) {}

    public static Step planned(Forum forum, Role role, LocalDate target) {
        return new Step(forum, role, target, target, List.of(), List.of(), null);
    }

    /** The matter has passed it. */
    public boolean isDone() {
        return settled != null && role.isDoneBy(settled.word().outcome());
    }

    /** The matter was refused or withdrawn here, and goes no further. */
    public boolean isStopped() {
        return settled != null && !isDone();
    }

    public boolean wasDecidedAt(@Nullable String meeting) {
        return settled != null && meeting != null && meeting.equals(settled.meeting());
    }

    /** The target is past, and nothing decided. */
    public boolean isOverdue(LocalDate today) {
        return settled == null && today.isAfter(target);
    }

    /** By how many days it came, or can come at the earliest, after the day first planned; 0 where it has not slipped. */
    public long slippedBy(LocalDate today) {
        LocalDate day = settled != null ? settled.on() : isOverdue(today) ? today : target;
        return Math.max(0, ChronoUnit.DAYS.between(planned, day));
    }

    Step replanned(LocalDate to, String reason, Instant at) {
        return new Step(
                forum,
                role,
                planned,
                to,
                plus(replannings, new Replanning(target, to, reason, at)),
                deferrals,
                settled);
    }

    Step deferred(Deferral deferral) {
        return new Step(forum, role, planned, target, replannings, plus(deferrals, deferral), settled);
    }

    Step settled(Settlement settlement) {
        return new Step(forum, role, planned, target, replannings, deferrals, settlement);
    }

    private static <T> List<T> plus(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return List.copyOf(all);
    }
}
