package org.quorate.meetings.forwardplan.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.forwardplan.application.ShowingPlans.Shown;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItem.Settlement;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.BodyId;

/** An item of a forward plan as it is shown. */
record PlanItemView(
        String id,
        String body,
        String title,
        String summary,
        String from,
        Subject subject,
        OffsetDateTime arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable String meeting,
        @Nullable DecidedView decided,
        @Nullable LocalDate meetingDate,
        @Nullable Integer timesAYear,
        @Nullable RecurrenceView recurring,
        @Nullable String forwardedFrom,
        @Nullable String forwardedTo,
        @Nullable LocalDate withdrawnOn,
        boolean waiting,
        @Nullable String beneficiary) {

    /** The decision by which it was dealt with. */
    record DecidedView(String decision, String word, LocalDate on) {

        static @Nullable DecidedView of(@Nullable Settlement settled) {
            return settled == null
                    ? null
                    : new DecidedView(
                            settled.decision().toString(), settled.word().text(), settled.on());
        }
    }

    static PlanItemView of(Shown shown) {
        PlanItem item = shown.kept().it();
        return new PlanItemView(
                item.id().toString(),
                item.body().toString(),
                item.title(),
                item.summary(),
                item.from(),
                item.subject(),
                London.timeOf(item.arrivedAt()),
                item.expectedBy(),
                shown.meeting().map(MeetingId::toString).orElse(null),
                DecidedView.of(item.settled()),
                item.course().plannedFor(),
                item.course().recurrence() instanceof Recurrence.TimesAYear(int times) ? times : null,
                RecurrenceView.of(item.course().recurrence()),
                text(item.course().forwardedFrom()),
                text(item.course().forwardedTo()),
                item.course().withdrawnOn(),
                item.isWaiting(),
                item.beneficiary());
    }

    private static @Nullable String text(@Nullable BodyId body) {
        return body == null ? null : body.toString();
    }
}
