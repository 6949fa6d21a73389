package org.quorate.meetings.pathways.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Word.Outcome;

/**
 * The way of one matter through the bodies and officers that have to pass it, one after the other (R-DEC-2).
 *
 * @param subject what takes effect when the last of them has
 * @param matter the item of the first body's forward plan that it was started from
 */
public record Pathway(
        PathwayId id,
        String title,
        @Nullable Subject subject,
        @Nullable String matter,
        List<Step> steps) {

    /** A pathway that begins now, with its first body. */
    public static Answer<Change<Pathway, PathwayEvent>> start(
            PathwayId id, String title, @Nullable Subject subject, @Nullable String matter, List<Step> steps) {
        if (steps.isEmpty()) return refused(new PathwayRefusal.NoSteps());
        for (int place = 1; place < steps.size(); place++) {
            LocalDate before = steps.get(place - 1).target();
            if (steps.get(place).target().isBefore(before))
                return refused(new PathwayRefusal.BeforeTheStepBefore(place, before));
        }
        if (!steps.getLast().role().canGiveEffect())
            return refused(new PathwayRefusal.EndsWithoutEffect(steps.size() - 1));
        if (steps.getLast().forum().isElsewhere()) return refused(new PathwayRefusal.EndsElsewhere(steps.size() - 1));
        Pathway started = new Pathway(id, title, subject, matter, List.copyOf(steps));
        return granted(new Change<>(started, List.of(new PathwayEvent.Reached(started, 1))));
    }

    public Course course() {
        for (int number = 1; number <= steps.size(); number++) {
            Step step = step(number);
            if (step.settled() == null) return new Course.UnderWay(number);
            if (step.isStopped())
                return new Course.Stopped(number, step.settled().on());
        }
        Step.Settlement last = steps.getLast().settled();
        return new Course.Completed(java.util.Objects.requireNonNull(last).on());
    }

    /** A step, numbered from 1. */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /**
     * The step that a decision belongs to, by who took it and where: the one that the matter waits at, or one that the same meeting
     * has decided already, for a meeting may resolve several things on one item. None where it is not their turn.
     */
    public Optional<Integer> stepOf(Forum forum, @Nullable String meeting) {
        for (int number = steps.size(); number >= 1; number--) {
            if (step(number).forum().is(forum) && step(number).wasDecidedAt(meeting)) return Optional.of(number);
        }
        return course() instanceof Course.UnderWay(int current)
                        && step(current).forum().is(forum)
                ? Optional.of(current)
                : Optional.empty();
    }

    /** What a decision at a step takes effect on: nothing, unless it ends the way, by passing the last step or by refusing it. */
    public Optional<Subject> subjectAt(int step, Outcome outcome) {
        boolean waits = course() instanceof Course.UnderWay(int current) && current == step;
        boolean ends = completedBy(step, outcome) || (waits && isRefusal(outcome));
        return ends ? Optional.ofNullable(subject) : Optional.empty();
    }

    /** Whether a decision at a step brings the matter to effect. */
    public boolean completedBy(int step, Outcome outcome) {
        boolean waits = course() instanceof Course.UnderWay(int current) && current == step;
        return waits && step == steps.size() && step(step).role().isDoneBy(outcome);
    }

    /** Takes the matter on after a decision at the step that it waits at; any other changes nothing. */
    public Change<Pathway, PathwayEvent> decided(int number, Step.Settlement decision) {
        if (!(course() instanceof Course.UnderWay(int current)) || current != number)
            return new Change<>(this, List.of());
        Step step = step(number);
        Outcome outcome = decision.word().outcome();
        if (outcome == Outcome.DEFERRED)
            return new Change<>(
                    with(number, step.deferred(new Step.Deferral(decision.decision(), decision.on()))), List.of());
        if (!step.role().isDoneBy(outcome) && !isRefusal(outcome)) return new Change<>(this, List.of());
        Pathway next = with(number, step.settled(decision));
        List<PathwayEvent> events = new ArrayList<>(List.of(new PathwayEvent.Decided(next, number)));
        if (next.course() instanceof Course.UnderWay(int following))
            events.add(new PathwayEvent.Reached(next, following));
        return new Change<>(next, events);
    }

    /** Sets another target for a step that is still to come, and keeps the one that it had. */
    public Answer<Change<Pathway, PathwayEvent>> replan(int number, LocalDate to, String reason, Instant now) {
        if (!(course() instanceof Course.UnderWay)) return refused(new PathwayRefusal.Over(course()));
        Step step = step(number);
        if (step.settled() != null) return refused(new PathwayRefusal.DecidedAlready(number));
        if (step.target().equals(to)) return refused(new PathwayRefusal.PlannedForThen(to));
        if (number > 1 && to.isBefore(earliest(number - 1)))
            return refused(new PathwayRefusal.TooEarly(earliest(number - 1)));
        return granted(new Change<>(with(number, step.replanned(to, reason, now)), List.of()));
    }

    private LocalDate earliest(int number) {
        Step before = step(number);
        return before.settled() == null ? before.target() : before.settled().on();
    }

    private static boolean isRefusal(Outcome outcome) {
        return outcome == Outcome.LOST || outcome == Outcome.WITHDRAWN;
    }

    private Pathway with(int number, Step next) {
        List<Step> all = new ArrayList<>(steps);
        all.set(number - 1, next);
        return new Pathway(id, title, subject, matter, List.copyOf(all));
    }
}
