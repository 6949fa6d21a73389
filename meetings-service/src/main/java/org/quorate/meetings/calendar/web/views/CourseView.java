package org.quorate.meetings.calendar.web.views;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.calendar.sitting.domain.Break;

/** When a meeting went from one status to the next. */
public record CourseView(
        @Nullable OffsetDateTime publishedAt,
        @Nullable String urgency,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable AdjournedView adjourned,
        @Nullable CancelledView cancelled,
        List<BreakView> breaks) {

    /** Since when it is adjourned, why, and to when; without that, the date is to be fixed. */
    public record AdjournedView(
            OffsetDateTime at,
            String reason,
            boolean wantOfQuorum,
            boolean dateToBeFixed,
            @Nullable OffsetDateTime to,
            @Nullable String venue) {}

    /** Since when it is cancelled, and why. */
    public record CancelledView(@Nullable OffsetDateTime at, String reason) {}

    /** An adjournment after which it was resumed. */
    public record BreakView(
            @Nullable OffsetDateTime at,
            String reason,
            @Nullable OffsetDateTime to,
            @Nullable String venue,
            @Nullable OffsetDateTime resumedAt) {

        static BreakView of(Break over) {
            return new BreakView(
                    Times.of(over.at()), over.reason(), Times.of(over.to()), over.venue(), Times.of(over.resumedAt()));
        }
    }

    public static CourseView of(Meeting meeting) {
        List<BreakView> breaks =
                meeting.sitting().breaks().stream().map(BreakView::of).toList();
        return switch (meeting.status()) {
            case Status.Ongoing ongoing -> ongoing(ongoing, null, breaks);
            case Status.Adjourned it -> ongoing(it.before(), adjourned(it), breaks);
            case Status.Closed over ->
                course(over.session().published(), over.session().since(), over.at(), null, null, breaks);
            case Status.Cancelled it ->
                course(it.published(), null, null, null, new CancelledView(Times.of(it.at()), it.reason()), breaks);
        };
    }

    private static CourseView ongoing(
            Status.Ongoing status, @Nullable AdjournedView adjourned, List<BreakView> breaks) {
        return switch (status) {
            case Status.Called _ -> course(null, null, null, adjourned, null, breaks);
            case Status.Published published -> course(published, null, null, adjourned, null, breaks);
            case Status.InSession open -> course(open.published(), open.since(), null, adjourned, null, breaks);
        };
    }

    private static AdjournedView adjourned(Status.Adjourned it) {
        return new AdjournedView(
                London.timeOf(it.at()), it.reason(), it.wantOfQuorum(), it.to() == null, Times.of(it.to()), it.venue());
    }

    private static CourseView course(
            Status.@Nullable Published published,
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable AdjournedView adjourned,
            @Nullable CancelledView cancelled,
            List<BreakView> breaks) {
        return new CourseView(
                published == null ? null : Times.of(published.at()),
                published == null ? null : published.urgency(),
                Times.of(opened),
                Times.of(closed),
                adjourned,
                cancelled,
                breaks);
    }
}
