package org.quorate.meetings.workplan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.roll.domain.BodyId;

/** A body's work programme: its meetings of a time and what is expected at each (R-MTG-13). */
public record Programme(List<Row> rows, List<PlanItem> undated) {

    /** A day with the meeting that is called for it, if it is yet, and the items expected then. */
    public record Row(LocalDate on, Optional<Meeting> meeting, List<PlanItem> items) {}

    /** Of a time; {@code meetingDays} are those of a body after whose meetings a report comes. */
    public static Programme of(
            List<Meeting> meetings,
            List<PlanItem> items,
            Function<BodyId, List<LocalDate>> meetingDays,
            LocalDate from,
            LocalDate to) {
        SortedMap<LocalDate, Optional<Meeting>> days = new TreeMap<>();
        items.stream()
                .map(item -> item.course().plannedFor())
                .filter(day -> day != null && isWithin(day, from, to))
                .forEach(day -> days.put(day, Optional.empty()));
        meetings.stream()
                .filter(meeting -> isWithin(meeting.sittingDay(), from, to))
                .forEach(meeting -> days.put(meeting.sittingDay(), Optional.of(meeting)));
        Known known = new Known(days, meetingDays, to);
        List<Row> rows = new ArrayList<>();
        days.forEach((day, meeting) -> rows.add(new Row(day, meeting, expected(day, meeting, items, known))));
        List<PlanItem> undated = items.stream()
                .filter(item -> item.isWaiting() && item.course().plannedFor() == null)
                .filter(item -> rows.stream().noneMatch(row -> row.items().contains(item)))
                .toList();
        return new Programme(List.copyOf(rows), undated);
    }

    private static List<PlanItem> expected(
            LocalDate day, Optional<Meeting> meeting, List<PlanItem> items, Known known) {
        Set<PlanItem> expected = new LinkedHashSet<>();
        for (PlanItem item : items) {
            boolean isPlanned = day.equals(item.course().plannedFor());
            boolean isOnAgenda = meeting.filter(held -> hasOnAgenda(held, item)).isPresent();
            if (isPlanned || isOnAgenda || (item.isWaiting() && known.comesBackOn(day, item))) {
                expected.add(item);
            }
        }
        return List.copyOf(expected);
    }

    private static boolean hasOnAgenda(Meeting meeting, PlanItem item) {
        return meeting.agenda().items().stream().anyMatch(each -> item.subject().equals(each.subject()));
    }

    /** What is known of the time: the days on which the body and others meet, up to the end of it. */
    private record Known(
            SortedMap<LocalDate, Optional<Meeting>> days,
            Function<BodyId, List<LocalDate>> meetingDays,
            LocalDate end) {

        boolean comesBackOn(LocalDate day, PlanItem item) {
            Recurrence recurrence = item.course().recurrence();
            if (recurrence == null) return false;
            LocalDate first = item.course().plannedFor();
            SortedMap<LocalDate, Optional<Meeting>> before = days.headMap(day);
            SortedMap<LocalDate, Optional<Meeting>> after = days.tailMap(day.plusDays(1));
            return recurrence.isDueAt(new Recurrence.Occasion(
                    day,
                    first == null ? London.dateOf(item.arrivedAt()) : first,
                    before.isEmpty() ? LocalDate.MIN : before.lastKey(),
                    after.isEmpty() ? end.plusDays(1) : after.firstKey(),
                    recurrence.follows().map(meetingDays).orElse(List.of())));
        }
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
