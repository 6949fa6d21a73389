package org.quorate.meetings.workplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.forwardplan.web.RecurrenceView;
import org.quorate.meetings.workplan.domain.Programme;

/** A body's work programme as it is shown. */
record ProgrammeView(UUID body, List<RowView> rows, List<ItemView> undated) {

    /** A day, the meeting called for it if it is yet, and what is expected then. */
    record RowView(
            LocalDate on,
            @Nullable String meeting,
            @Nullable String title,
            @Nullable String status,
            List<ItemView> items) {

        static RowView of(Programme.Row row) {
            Meeting meeting = row.meeting().orElse(null);
            return new RowView(
                    row.on(),
                    meeting == null ? null : meeting.id().toString(),
                    meeting == null ? null : meeting.title(),
                    meeting == null ? null : meeting.status().word(),
                    row.items().stream().map(ItemView::of).toList());
        }
    }

    /** An item of the forward plan. */
    record ItemView(
            String id,
            String title,
            @Nullable Integer timesAYear,
            @Nullable RecurrenceView recurring,
            boolean waiting) {

        static ItemView of(PlanItem item) {
            return new ItemView(
                    item.id().toString(),
                    item.title(),
                    item.course().recurrence() instanceof Recurrence.TimesAYear(int times) ? times : null,
                    RecurrenceView.of(item.course().recurrence()),
                    item.isWaiting());
        }
    }

    static ProgrammeView of(UUID body, Programme programme) {
        return new ProgrammeView(
                body,
                programme.rows().stream().map(RowView::of).toList(),
                programme.undated().stream().map(ItemView::of).toList());
    }
}
