package org.quorate.meetings.workplan.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.workplan.domain.Deadline;
import org.quorate.meetings.workplan.domain.Diary;
import org.quorate.meetings.workplan.domain.Duplicates;
import org.quorate.meetings.workplan.domain.Frequencies;
import org.quorate.meetings.workplan.domain.Programme;
import org.springframework.stereotype.Service;

/** Looks ahead over the calendar of a body, and across those of several. */
@Service
public class WorkingAhead {

    private final Meetings meetings;
    private final PlanItems items;
    private final Rolls rolls;
    private final ClearDays clearDays;
    private final InstantSource clock;

    WorkingAhead(Meetings meetings, PlanItems items, Rolls rolls, ClearDays clearDays, InstantSource clock) {
        this.meetings = meetings;
        this.items = items;
        this.rolls = rolls;
        this.clearDays = clearDays;
        this.clock = clock;
    }

    /** By when the body must next meet, and where its meetings are too far apart. */
    public record Dates(LocalDate on, List<Deadline> deadlines, List<Frequencies.Gap> gaps) {}

    public Dates dates(BodyId body) {
        LocalDate today = London.dateOf(Moment.now(clock));
        return rolls.body(body)
                .on(today)
                .map(roll -> dates(body, roll.constitution(), today))
                .orElseGet(() -> new Dates(today, List.of(), List.of()));
    }

    public Programme programme(BodyId body, LocalDate from, LocalDate to) {
        rolls.body(body);
        LocalDate today = London.dateOf(Moment.now(clock));
        List<Meeting> own = of(body).stream()
                .filter(meeting -> !(meeting.status() instanceof Status.Cancelled))
                .toList();
        return Programme.of(
                own,
                items.after(body, null, Integer.MAX_VALUE).stream()
                        .map(Kept::it)
                        .toList(),
                other -> diary(other, today).days().stream().map(Diary.Day::on).toList(),
                from,
                to);
    }

    public List<Duplicates.Duplicate> duplicates(LocalDate from, LocalDate to) {
        return Duplicates.among(meetings.after(null, null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .filter(meeting -> !(meeting.status() instanceof Status.Cancelled))
                .filter(meeting -> !meeting.sittingDay().isBefore(from)
                        && !meeting.sittingDay().isAfter(to))
                .toList());
    }

    private Dates dates(BodyId body, Constitution constitution, LocalDate today) {
        Constitution.Frequency rule = constitution.meetings().frequency();
        if (rule == null) return new Dates(today, List.of(), List.of());
        Integer notice = constitution.meetings().clearDaysNotice();
        BodyId around = rule.aroundBody();
        Frequencies frequencies = new Frequencies(
                rule,
                diary(body, today),
                around == null ? null : diary(around, today),
                constitution.inForceFrom(),
                today,
                day -> notice == null ? day : clearDays.lastDayToPublish(day, notice));
        return new Dates(today, frequencies.deadlines(), frequencies.gaps());
    }

    private Diary diary(BodyId body, LocalDate today) {
        List<Meeting> own = of(body);
        return new Diary(own.stream()
                .filter(meeting -> Held.has(meeting) || Held.isToBe(meeting, today))
                .map(meeting -> new Diary.Day(
                        Held.has(meeting) ? meeting.day() : meeting.sittingDay(),
                        Held.has(meeting),
                        meeting.appointment().alignedWith() == null
                                && meetings.following(meeting.id()).isEmpty()))
                .toList());
    }

    private List<Meeting> of(BodyId body) {
        return meetings.after(body, null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .toList();
    }
}
