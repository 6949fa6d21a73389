package org.quorate.meetings.workplan.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days on which a body has met and on which it is to meet, in their order. */
public record Diary(List<Day> days) {

    /**
     * A day of a meeting.
     *
     * @param held whether the body has met; otherwise it is to meet
     * @param separate whether the meeting is the body's own, and not in succession with another's
     */
    public record Day(LocalDate on, boolean held, boolean separate) {}

    public Diary {
        days = days.stream().sorted(Comparator.comparing(Day::on)).toList();
    }

    public Diary heldOnly() {
        return new Diary(days.stream().filter(Day::held).toList());
    }

    public Diary separateOnly() {
        return new Diary(days.stream().filter(Day::separate).toList());
    }

    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().on());
    }

    /** The last but so many: the one before the last is the last but one. */
    public Optional<LocalDate> lastBut(int others) {
        int place = days.size() - 1 - others;
        return place < 0 ? Optional.empty() : Optional.of(days.get(place).on());
    }

    /** The first day after one, at the latest on another. */
    public Optional<LocalDate> within(LocalDate after, LocalDate latest) {
        return days.stream()
                .map(Day::on)
                .filter(day -> day.isAfter(after) && !day.isAfter(latest))
                .findFirst();
    }

    public long between(LocalDate after, LocalDate before) {
        return days.stream()
                .filter(day -> day.on().isAfter(after) && day.on().isBefore(before))
                .count();
    }
}
