package org.quorate.meetings.forwardplan.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItem.Course;
import org.quorate.meetings.forwardplan.domain.PlanItem.Settlement;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/** An item of a forward plan as it is stored. */
record PlanItemDocument(
        String body,
        String title,
        String summary,
        String from,
        SubjectPart subject,
        Instant arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable SettlementPart settled,
        @Nullable CoursePart course,
        @Nullable String beneficiary) {

    record SubjectPart(String service, String type, String key) {}

    record SettlementPart(String decision, String word, LocalDate on) {}

    record CoursePart(
            @Nullable LocalDate plannedFor,
            @Nullable RecurrencePart recurrence,
            @Nullable String forwardedFrom,
            @Nullable String forwardedTo,
            @Nullable LocalDate withdrawnOn) {

        static CoursePart of(Course course) {
            return new CoursePart(
                    course.plannedFor(),
                    course.recurrence() == null ? null : RecurrencePart.of(course.recurrence()),
                    text(course.forwardedFrom()),
                    text(course.forwardedTo()),
                    course.withdrawnOn());
        }

        Course course() {
            return new Course(
                    plannedFor,
                    recurrence == null ? null : recurrence.recurrence(),
                    body(forwardedFrom),
                    body(forwardedTo),
                    withdrawnOn);
        }

        private static @Nullable String text(@Nullable BodyId body) {
            return body == null ? null : body.toString();
        }

        private static @Nullable BodyId body(@Nullable String text) {
            return text == null ? null : BodyId.of(text);
        }
    }

    static PlanItemDocument of(PlanItem item) {
        Subject subject = item.subject();
        Settlement settled = item.settled();
        return new PlanItemDocument(
                item.body().toString(),
                item.title(),
                item.summary(),
                item.from(),
                new SubjectPart(subject.service(), subject.type(), subject.id()),
                item.arrivedAt(),
                item.expectedBy(),
                settled == null
                        ? null
                        : new SettlementPart(
                                settled.decision().toString(), settled.word().text(), settled.on()),
                CoursePart.of(item.course()),
                item.beneficiary());
    }

    PlanItem item(String id) {
        return new PlanItem(
                PlanItemId.of(id),
                BodyId.of(body),
                title,
                summary,
                from,
                new Subject(subject.service(), subject.type(), subject.key()),
                arrivedAt,
                expectedBy,
                settled == null
                        ? null
                        : new Settlement(DecisionId.of(settled.decision()), Word.of(settled.word()), settled.on()),
                course == null ? Course.OPEN : course.course(),
                beneficiary);
    }
}
