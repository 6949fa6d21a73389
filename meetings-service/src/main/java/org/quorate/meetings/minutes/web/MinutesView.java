package org.quorate.meetings.minutes.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.web.views.MeetingView.BodyView;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Paragraph;

/** Minutes as they are shown. */
record MinutesView(
        String id,
        String meeting,
        BodyView body,
        LocalDate heldOn,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String venue,
        @Nullable String year,
        long revision,
        CourseView course,
        AttendedView attended,
        List<ItemView> items,
        OffsetDateTime modified) {

    /** Who was there. */
    record AttendedView(
            int count,
            List<PresentView> present,
            List<String> apologies,
            List<String> absent,
            List<String> inAttendance) {

        static AttendedView of(Attended attended) {
            return new AttendedView(
                    attended.present().size(),
                    attended.present().stream()
                            .map(present -> new PresentView(present.office(), present.representedBy()))
                            .toList(),
                    attended.apologies(),
                    attended.absent(),
                    attended.inAttendance());
        }
    }

    /** A member who was there, and through whom. */
    record PresentView(String office, @Nullable String representedBy) {}

    /** A minute under its number. */
    record ItemView(
            int number,
            @Nullable String item,
            String title,
            @Nullable String outcome,
            @Nullable String exempt,
            List<ParagraphView> paragraphs) {}

    /** A paragraph under its number, with the decision or the action that it records. */
    record ParagraphView(
            String number,
            String text,
            @Nullable String decision,
            @Nullable String action) {}

    static MinutesView of(Kept<Minutes> kept) {
        Minutes minutes = kept.it();
        String period = minutes.numbering().period();
        return new MinutesView(
                minutes.id().toString(),
                minutes.of().meeting().toString(),
                new BodyView(
                        minutes.of().body().body().toString(),
                        minutes.of().body().name()),
                minutes.of().day(),
                London.timeOf(minutes.of().startsAt()),
                minutes.of().endedAt() == null
                        ? null
                        : London.timeOf(minutes.of().endedAt()),
                minutes.of().venue(),
                period.isEmpty() ? null : period,
                kept.version(),
                CourseView.of(minutes.status()),
                AttendedView.of(minutes.attended()),
                items(minutes),
                London.timeOf(kept.modified()));
    }

    private static List<ItemView> items(Minutes minutes) {
        List<ItemView> views = new ArrayList<>();
        for (Minute minute : minutes.items()) {
            int number = minutes.firstNumber() + views.size();
            views.add(new ItemView(
                    number,
                    text(minute.item()),
                    minute.title(),
                    minute.outcome(),
                    MinutesSummary.ground(minute),
                    paragraphs(number, minute.paragraphs())));
        }
        return views;
    }

    private static List<ParagraphView> paragraphs(int item, List<Paragraph> paragraphs) {
        List<ParagraphView> views = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            views.add(new ParagraphView(
                    item + "." + (views.size() + 1),
                    paragraph.text(),
                    text(paragraph.decision()),
                    text(paragraph.action())));
        }
        return views;
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
