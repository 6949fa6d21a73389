package org.quorate.meetings.workplan.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.Constitution.Frequency;

/**
 * Works out by when a body must next meet (R-MTG-1). So many times a year means: within any twelve months; so the next is due a year
 * after the last but so many.
 */
public final class Frequencies {

    private final Frequency rule;
    private final Diary own;
    private final @Nullable Diary other;
    private final LocalDate since;
    private final LocalDate today;
    private final UnaryOperator<LocalDate> lastDayOfNotice;

    /**
     * @param other of the body around whose meetings this one meets
     * @param since when the rule came into force
     * @param lastDayOfNotice the last day to give the notice that is due for a meeting on a day
     */
    public Frequencies(
            Frequency rule,
            Diary own,
            @Nullable Diary other,
            LocalDate since,
            LocalDate today,
            UnaryOperator<LocalDate> lastDayOfNotice) {
        this.rule = rule;
        this.own = own;
        this.other = other;
        this.since = since;
        this.today = today;
        this.lastDayOfNotice = lastDayOfNotice;
    }

    public List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        if (rule.atMostEvery() != null) deadlines.add(atMostEvery(rule.atMostEvery()));
        if (rule.timesAYear() != null) deadlines.add(timesAYear(rule.timesAYear(), own, "times a year"));
        if (rule.separateAYear() != null)
            deadlines.add(timesAYear(rule.separateAYear(), own.separateOnly(), "times a year on its own"));
        if (other != null) deadlines.add(around(other));
        return List.copyOf(deadlines);
    }

    /** The days between which the body met, or is to meet, further apart than it may. */
    public List<Gap> gaps() {
        Period most = rule.atMostEvery();
        if (most == null) return List.of();
        List<Gap> gaps = new ArrayList<>();
        for (int place = 1; place < own.days().size(); place++) {
            LocalDate from = own.days().get(place - 1).on();
            LocalDate to = own.days().get(place).on();
            if (to.isAfter(from.plus(most))) gaps.add(new Gap(from, from.plus(most), to));
        }
        return List.copyOf(gaps);
    }

    /** Two meetings further apart than they may be: the second was due by the latest day between them. */
    public record Gap(LocalDate from, LocalDate latest, LocalDate to) {}

    private Deadline atMostEvery(Period period) {
        LocalDate last = own.heldOnly().last().orElse(since);
        return deadline("at least every " + Spoken.of(period), own, last, last.plus(period));
    }

    private Deadline timesAYear(int times, Diary diary, String words) {
        LocalDate from = diary.heldOnly().lastBut(times - 1).orElse(since);
        LocalDate last = diary.heldOnly().last().orElse(since);
        return deadline("at least " + times + " " + words, diary, last, from.plusYears(1));
    }

    /** One meeting after each of the other body's and one before: two between any two of them. */
    private Deadline around(Diary others) {
        String words = "one before and one after each meeting of the other body";
        LocalDate from = others.days().stream()
                .map(Diary.Day::on)
                .filter(day -> !day.isAfter(today))
                .reduce((_, later) -> later)
                .orElse(null);
        Optional<LocalDate> until = others.days().stream()
                .map(Diary.Day::on)
                .filter(day -> day.isAfter(today))
                .findFirst();
        if (until.isEmpty()) return new Deadline(words, null, null, false);
        LocalDate start = from == null ? since : from;
        long met = own.heldOnly().between(start, until.get());
        int wanted = from == null ? 1 : 2;
        if (met >= wanted) return new Deadline(words, null, null, false);
        LocalDate last = own.heldOnly().last().filter(day -> day.isAfter(start)).orElse(start);
        return deadline(words, own, last, until.get().minusDays(wanted - met));
    }

    private Deadline deadline(String words, Diary diary, LocalDate last, LocalDate latest) {
        Optional<LocalDate> next = diary.within(last, latest);
        LocalDate lastDay = lastDayOfNotice.apply(latest);
        boolean isTooLate = next.isEmpty() && today.isAfter(lastDay);
        return new Deadline(words, latest, next.orElse(null), isTooLate);
    }
}
