package org.quorate.meetings.minutes.application;

import static org.quorate.meetings.answer.Answer.refused;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.MinutesRefusal;
import org.quorate.meetings.minutes.domain.Occasion;
import org.quorate.meetings.minutes.drafting.domain.Drafting;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Asked;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Drafts the minutes of a meeting from what it has on record. */
@UseCase
public class DraftingMinutes {

    private final Meetings meetings;
    private final MinuteBook book;
    private final RunningOn numbers;
    private final Records records;
    private final WithholdingMinutes withholding;

    DraftingMinutes(
            Meetings meetings, MinuteBook book, RunningOn numbers, Records records, WithholdingMinutes withholding) {
        this.meetings = meetings;
        this.book = book;
        this.numbers = numbers;
        this.records = records;
        this.withholding = withholding;
    }

    public Answer<Kept<Minutes>> draft(MeetingId id, Asked asked) {
        Meeting meeting = meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
        Optional<Kept<Minutes>> already = book.forChange(MinutesId.of(id));
        if (already.isPresent()) return refused(new MinutesRefusal.DraftedAlready());
        if (!Occasion.isHeld(meeting))
            return refused(new MinutesRefusal.NotHeldYet(meeting.status().word()));
        return drafted(meeting, asked).map(minutes -> book.add(minutes, List.of()));
    }

    private Answer<Minutes> drafted(Meeting meeting, Asked asked) {
        return numbers.from(meeting, asked)
                .then(numbering -> Minutes.drafted(
                        Occasion.of(meeting),
                        Attended.of(meeting.attendance(), InAttendanceInWords.of(meeting.attendance())),
                        numbering,
                        withholding.drafted(meeting, Drafting.of(records.of(meeting)))));
    }
}
