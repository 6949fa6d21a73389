package org.quorate.meetings.forwardplan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/**
 * An item on a body's forward plan: of its own, or referred by another body or service; what it means there is not known here.
 *
 * @param beneficiary the organisation that would get money by it, where whoever referred it said so (R-MTG-8)
 */
public record PlanItem(
        PlanItemId id,
        BodyId body,
        String title,
        String summary,
        String from,
        Subject subject,
        Instant arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable Settlement settled,
        Course course,
        @Nullable String beneficiary) {

    /** As it arrives, with nothing settled of when it is dealt with. */
    public PlanItem(
            PlanItemId id,
            BodyId body,
            String title,
            String summary,
            String from,
            Subject subject,
            Instant arrivedAt,
            @Nullable LocalDate expectedBy,
            @Nullable Settlement settled) {
        this(id, body, title, summary, from, subject, arrivedAt, expectedBy, settled, Course.OPEN, null);
    }

    /** The decision by which the item was dealt with. */
    public record Settlement(DecisionId decision, Word word, LocalDate on) {}

    /**
     * When and where the item is to be dealt with.
     *
     * @param plannedFor the day of the meeting for which it is expected
     * @param recurrence when it comes back, where it is a recurring report
     * @param forwardedFrom the body that sent it on to this one
     * @param forwardedTo the body to which this one has sent it on
     * @param withdrawnOn since when it is wanted no more
     */
    public record Course(
            @Nullable LocalDate plannedFor,
            @Nullable Recurrence recurrence,
            @Nullable BodyId forwardedFrom,
            @Nullable BodyId forwardedTo,
            @Nullable LocalDate withdrawnOn) {

        public static final Course OPEN = new Course(null, null, null, null, null);

        public boolean recurs() {
            return recurrence != null;
        }
    }

    /** Whether it is still to come before the body. */
    public boolean isWaiting() {
        return settled == null && course.forwardedTo() == null && course.withdrawnOn() == null;
    }

    public boolean awaits(BodyId deciding, Subject decided) {
        return isWaiting() && body.equals(deciding) && subject.equals(decided);
    }

    /** Dealt with by a decision that settles it; one that only notes it, or puts it off, leaves it waiting, and so does one on a recurring report. */
    public PlanItem decided(Settlement settlement) {
        if (course.recurs()) return this;
        return switch (settlement.word().outcome()) {
            case CARRIED, LOST, WITHDRAWN -> settled(settlement);
            case IN_PRINCIPLE, RECOMMENDED, NOTED, DEFERRED -> this;
        };
    }

    /** Dealt with here, whatever came of it. */
    public PlanItem settled(Settlement settlement) {
        return new PlanItem(
                id, body, title, summary, from, subject, arrivedAt, expectedBy, settlement, course, beneficiary);
    }

    /** The same item, once it is on its way through several bodies, of which this is the first. */
    public PlanItem onItsWay(Subject pathway, String step, @Nullable LocalDate wantedBy) {
        return new PlanItem(id, body, title, step, from, pathway, arrivedAt, wantedBy, settled, course, beneficiary);
    }

    /** The same item, which would give money to an organisation. */
    public PlanItem givingTo(@Nullable String organisation) {
        return new PlanItem(
                id, body, title, summary, from, subject, arrivedAt, expectedBy, settled, course, organisation);
    }

    public PlanItem plannedFor(@Nullable LocalDate day) {
        return with(new Course(
                day, course.recurrence(), course.forwardedFrom(), course.forwardedTo(), course.withdrawnOn()));
    }

    public PlanItem forwardedTo(BodyId other) {
        return with(new Course(
                course.plannedFor(), course.recurrence(), course.forwardedFrom(), other, course.withdrawnOn()));
    }

    public PlanItem withdrawn(LocalDate on) {
        return with(
                new Course(course.plannedFor(), course.recurrence(), course.forwardedFrom(), course.forwardedTo(), on));
    }

    private PlanItem with(Course next) {
        return new PlanItem(id, body, title, summary, from, subject, arrivedAt, expectedBy, settled, next, beneficiary);
    }
}
