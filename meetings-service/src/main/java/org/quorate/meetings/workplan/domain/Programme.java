package org.quorate.meetings.workplan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.forwardplan.domain.PlanItem;

/** A body's work programme: its meetings of a time and what is expected at each (R-MTG-13). */
public record Programme(List<Row> rows, List<PlanItem> undated) {

    /** A day with the meeting that is called for it, if it is yet, and the items expected then. */
    public record Row(LocalDate on, Optional<Meeting> meeting, List<PlanItem> items) {}

    public static Programme of(List<Meeting> meetings, List<PlanItem> items, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Optional<Meeting>> days = new TreeMap<>();
        items.stream()
                .map(item -> item.course().plannedFor())
                .filter(day -> day != null && isWithin(day, from, to))
                .forEach(day -> days.put(day, Optional.empty()));
        meetings.stream()
                .filter(meeting -> isWithin(meeting.sittingDay(), from, to))
                .forEach(meeting -> days.put(meeting.sittingDay(), Optional.of(meeting)));
        List<Row> rows = new ArrayList<>();
        days.forEach((day, meeting) -> rows.add(new Row(day, meeting, expected(day, meeting, items, days))));
        List<PlanItem> undated = items.stream()
                .filter(item -> item.isWaiting() && item.course().plannedFor() == null)
                .filter(item -> rows.stream().noneMatch(row -> row.items().contains(item)))
                .toList();
        return new Programme(List.copyOf(rows), undated);
    }

    private static List<PlanItem> expected(
            LocalDate day,
            Optional<Meeting> meeting,
            List<PlanItem> items,
            SortedMap<LocalDate, Optional<Meeting>> days) {
        Set<PlanItem> expected = new LinkedHashSet<>();
        for (PlanItem item : items) {
            boolean isPlanned = day.equals(item.course().plannedFor());
            boolean isOnAgenda = meeting.filter(held -> hasOnAgenda(held, item)).isPresent();
            if (isPlanned || isOnAgenda || (item.isWaiting() && comesBackOn(day, item, days))) {
                expected.add(item);
            }
        }
        return List.copyOf(expected);
    }

    private static boolean hasOnAgenda(Meeting meeting, PlanItem item) {
        return meeting.agenda().items().stream().anyMatch(each -> item.subject().equals(each.subject()));
    }

    /** Whether a recurring report is due on a day or since the meeting before it. */
    private static boolean comesBackOn(LocalDate day, PlanItem item, SortedMap<LocalDate, Optional<Meeting>> days) {
        Integer times = item.course().timesAYear();
        if (times == null) return false;
        LocalDate first = item.course().plannedFor();
        LocalDate start = first == null ? London.dateOf(item.arrivedAt()) : first;
        if (day.isBefore(start)) return false;
        SortedMap<LocalDate, Optional<Meeting>> before = days.headMap(day);
        LocalDate previous = before.isEmpty() ? LocalDate.MIN : before.lastKey();
        int months = 12 / times;
        LocalDate due = start;
        for (int count = 0; !due.isAfter(day); count++) {
            due = start.plusMonths((long) count * months);
            if (due.isAfter(previous) && !due.isAfter(day)) return true;
        }
        return false;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
