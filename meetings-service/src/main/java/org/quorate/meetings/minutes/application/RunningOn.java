package org.quorate.meetings.minutes.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.Occasion;
import org.quorate.meetings.minutes.numbering.domain.Numbering;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Asked;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Before;
import org.quorate.meetings.minutes.numbering.domain.NumberingRefusal;
import org.quorate.meetings.minutes.numbering.domain.NumberingRule;
import org.springframework.stereotype.Component;

/** Lets the numbers of a body's minutes run on from meeting to meeting, without a gap. */
@Component
class RunningOn {

    private static final int ALL = 10_000;

    private final Meetings meetings;
    private final MinuteBook book;
    private final Rolls rolls;

    RunningOn(Meetings meetings, MinuteBook book, Rolls rolls) {
        this.meetings = meetings;
        this.book = book;
        this.rolls = rolls;
    }

    /** The numbering of the first draft of a meeting's minutes. */
    Answer<Numbering> from(Meeting meeting, Asked asked) {
        NumberingRule rule = rule(meeting);
        Optional<Meeting> before = earlier(meeting).stream().findFirst();
        Optional<Minutes> minutes = before.flatMap(this::minutes);
        if (before.isPresent()
                && minutes.isEmpty()
                && rule.runsOnBetween(before.get().day(), meeting.day(), asked))
            return refused(
                    new NumberingRefusal.EarlierMinutesMissing(before.get().day()));
        return Numbering.of(
                rule, meeting.day(), asked, minutes.map(RunningOn::before).orElse(null));
    }

    /** The numbering of minutes that are written anew, with so many items. */
    Answer<Numbering> again(Minutes minutes, Meeting meeting, int items) {
        Optional<Minutes> after =
                later(meeting).stream().flatMap(next -> minutes(next).stream()).findFirst();
        boolean goOn = rule(meeting).runsOn()
                && after.isPresent()
                && period(after.get()).equals(period(minutes));
        if (goOn && items != minutes.items().size())
            return refused(new NumberingRefusal.LaterMinutesRunOn(after.get().firstNumber()));
        return granted(new Numbering(period(minutes), expected(minutes, meeting)));
    }

    /** Minutes whose number is still the one that they run on with. */
    Answer<Minutes> stillRunsOn(Minutes minutes, Meeting meeting) {
        int expected = expected(minutes, meeting);
        return minutes.firstNumber() == expected
                ? granted(minutes)
                : refused(new NumberingRefusal.NoLongerRunsOn(minutes.firstNumber(), expected));
    }

    private int expected(Minutes minutes, Meeting meeting) {
        if (!rule(meeting).runsOn()) return minutes.firstNumber();
        return earlier(meeting).stream()
                .flatMap(before -> minutes(before).stream())
                .findFirst()
                .filter(before -> period(before).equals(period(minutes)))
                .map(Minutes::nextNumber)
                .orElse(minutes.firstNumber());
    }

    private List<Meeting> earlier(Meeting meeting) {
        return held(meeting).stream()
                .filter(other -> other.startsAt().isBefore(meeting.startsAt()))
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .toList();
    }

    private List<Meeting> later(Meeting meeting) {
        return held(meeting).stream()
                .filter(other -> other.startsAt().isAfter(meeting.startsAt()))
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
    }

    private List<Meeting> held(Meeting meeting) {
        return meetings.after(meeting.body().body(), null, ALL).stream()
                .map(Kept::it)
                .filter(Occasion::isHeld)
                .toList();
    }

    private Optional<Minutes> minutes(Meeting meeting) {
        return book.find(MinutesId.of(meeting.id())).map(Kept::it);
    }

    private NumberingRule rule(Meeting meeting) {
        return NumberingRule.of(rolls.of(meeting).constitution().meetings().minutesNumbering());
    }

    private static String period(Minutes minutes) {
        return minutes.numbering().period();
    }

    private static Before before(Minutes minutes) {
        return new Before(period(minutes), minutes.nextNumber());
    }
}
