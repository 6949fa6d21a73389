package org.quorate.meetings.agenda.application;

import java.time.InstantSource;
import java.util.List;
import org.quorate.meetings.agenda.domain.Headings;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Puts items on the agenda of a meeting, changes them, takes them off, and puts them in order. */
@Service
public class AddingItems {

    private final ChangingMeetings changing;
    private final MakingItems making;
    private final InstantSource clock;

    AddingItems(ChangingMeetings changing, MakingItems making, InstantSource clock) {
        this.changing = changing;
        this.making = making;
        this.clock = clock;
    }

    /** The meeting with the item on its agenda, and which item that is. */
    public record Added(Kept<Meeting> meeting, ItemId item) {}

    public Answer<Added> add(MeetingId id, AddItem asked) {
        ItemId item = new ItemId(Command.mint());
        WithheldId withheld = new WithheldId(Command.mint());
        return changing.change(
                        id,
                        (meeting, roll) -> making.make(item, withheld, asked, meeting, headings(roll))
                                .then(made -> meeting.add(made, Moment.now(clock)))
                                .then(change -> complete(change, roll)))
                .map(kept -> new Added(kept, item));
    }

    public Answer<Added> edit(MeetingId id, ItemId item, AddItem asked) {
        WithheldId withheld = new WithheldId(Command.mint());
        return changing.change(
                        id,
                        (meeting, roll) -> making.make(there(meeting, item), withheld, asked, meeting, headings(roll))
                                .then(made -> meeting.edit(made, Moment.now(clock)))
                                .then(change -> complete(change, roll)))
                .map(kept -> new Added(kept, item));
    }

    public Answer<Kept<Meeting>> drop(MeetingId id, ItemId item) {
        return changing.change(id, (meeting, _) -> meeting.drop(there(meeting, item)));
    }

    public Answer<Kept<Meeting>> arrange(MeetingId id, List<ItemId> order) {
        return changing.change(id, (meeting, _) -> meeting.arrange(order));
    }

    /** What is published is complete; what is not yet may still be filled. */
    private static Answer<Change<Meeting, MeetingEvent>> complete(Change<Meeting, MeetingEvent> change, Roll roll) {
        if (change.next().status() instanceof Status.Called) return Answer.granted(change);
        return change.next().agenda().complete(headings(roll)).map(_ -> change);
    }

    private static ItemId there(Meeting meeting, ItemId item) {
        return meeting.agenda()
                .item(item)
                .orElseThrow(() -> NotFound.of("item", item))
                .id();
    }

    private static Headings headings(Roll roll) {
        return Headings.of(roll.constitution().meetings().report());
    }
}
