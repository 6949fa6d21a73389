package org.quorate.meetings.pathways.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.pathways.domain.Course;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.Step;

/** A step as it is shown: first planned, planned now, and what has come of it. */
record StepView(
        int number,
        @Nullable BodyView body,
        @Nullable String officer,
        String role,
        String status,
        LocalDate planned,
        LocalDate target,
        @Nullable LocalDate actual,
        @Nullable String decision,
        @Nullable String word,
        @Nullable String meeting,
        boolean overdue,
        long slippedBy,
        List<ReplanningView> replannings,
        List<DeferralView> deferrals) {

    /** The body of a step; {@code host} is the tenant that runs it, where it is another. */
    record BodyView(String id, String name, @Nullable String host) {}

    /** Another target, and why. */
    record ReplanningView(LocalDate from, LocalDate to, String reason, OffsetDateTime at) {}

    /** A decision that put it off. */
    record DeferralView(String decision, LocalDate on) {}

    static StepView of(Pathway pathway, int number, LocalDate today) {
        Step step = pathway.step(number);
        Step.Settlement settled = step.settled();
        boolean counts = settled != null || pathway.course() instanceof Course.UnderWay;
        return new StepView(
                number,
                step.forum() instanceof Forum.Board board
                        ? new BodyView(board.body().toString(), board.name(), board.host())
                        : null,
                step.forum() instanceof Forum.Officer officer ? officer.office() : null,
                step.role().word(),
                status(pathway, number),
                step.planned(),
                step.target(),
                settled == null ? null : settled.on(),
                settled == null ? null : settled.decision().toString(),
                settled == null ? null : settled.word().text(),
                settled == null ? null : settled.meeting(),
                counts && step.isOverdue(today),
                counts ? step.slippedBy(today) : 0,
                step.replannings().stream()
                        .map(it -> new ReplanningView(it.from(), it.to(), it.reason(), London.timeOf(it.at())))
                        .toList(),
                step.deferrals().stream()
                        .map(it -> new DeferralView(it.decision().toString(), it.on()))
                        .toList());
    }

    private static String status(Pathway pathway, int number) {
        Step step = pathway.step(number);
        if (step.isDone()) return "decided";
        if (step.isStopped()) return "refused";
        return switch (pathway.course()) {
            case Course.UnderWay(int current) -> current == number ? "waiting" : "to come";
            case Course.Stopped _, Course.Completed _ -> "not reached";
        };
    }
}
