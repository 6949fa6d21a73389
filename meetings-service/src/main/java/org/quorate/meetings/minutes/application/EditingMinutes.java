package org.quorate.meetings.minutes.application;

import java.time.InstantSource;
import java.util.List;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesEvent;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.PartTwo;
import org.quorate.meetings.minutes.drafting.domain.Drafting;
import org.springframework.stereotype.Service;

/** Lets the secretariat write minutes anew, by hand or from the record again, and publish them. */
@Service
public class EditingMinutes {

    private final ChangingMinutes changing;
    private final Meetings meetings;
    private final RunningOn numbers;
    private final Records records;
    private final WithholdingMinutes withholding;
    private final Links links;
    private final InstantSource clock;

    EditingMinutes(
            ChangingMinutes changing,
            Meetings meetings,
            RunningOn numbers,
            Records records,
            WithholdingMinutes withholding,
            Links links,
            InstantSource clock) {
        this.changing = changing;
        this.meetings = meetings;
        this.numbers = numbers;
        this.records = records;
        this.withholding = withholding;
        this.links = links;
        this.clock = clock;
    }

    public Answer<Kept<Minutes>> edit(MinutesId id, EditMinutes asked) {
        return changing.change(
                id, minutes -> written(minutes, meetingOf(minutes), asked.items(), asked.inAttendance()));
    }

    /** Drafts them again from what is on record by now; what was written by hand stays among the revisions. */
    public Answer<Kept<Minutes>> draftAgain(MinutesId id) {
        return changing.change(id, minutes -> {
            Meeting meeting = meetingOf(minutes);
            return written(
                    minutes,
                    meeting,
                    Drafting.of(records.of(meeting)),
                    minutes.attended().inAttendance());
        });
    }

    public Answer<Kept<Minutes>> publish(MinutesId id) {
        return changing.change(
                id,
                minutes -> numbers.stillRunsOn(minutes, meetingOf(minutes))
                        .then(numbered -> numbered.publish(Moment.now(clock))));
    }

    private Answer<Change<Minutes, MinutesEvent>> written(
            Minutes minutes, Meeting meeting, List<Minute> items, List<String> inAttendance) {
        return links.followed(meeting, items)
                .then(new PartTwo(meeting.agenda(), minutes.items())::keptOutOf)
                .map(open -> withholding.drafted(meeting, open))
                .then(open -> numbers.again(minutes, meeting, open.size())
                        .then(numbering -> minutes.edit(
                                Attended.of(meeting.attendance(), inAttendance), numbering, open, Moment.now(clock))));
    }

    private Meeting meetingOf(Minutes minutes) {
        return meetings.find(minutes.of().meeting()).map(Kept::it).orElseThrow();
    }
}
