package org.quorate.meetings.agenda.application;

import java.time.InstantSource;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Service;

/** Puts an item on the agenda of a meeting. */
@Service
public class AddingItems {

    private final ChangingMeetings changing;
    private final PlanItems planned;
    private final InstantSource clock;

    AddingItems(ChangingMeetings changing, PlanItems planned, InstantSource clock) {
        this.changing = changing;
        this.planned = planned;
        this.clock = clock;
    }

    /** The meeting with the item on its agenda, and which item that is. */
    public record Added(Kept<Meeting> meeting, ItemId item) {}

    public Answer<Added> add(MeetingId id, AddItem asked) {
        ItemId item = new ItemId(Command.mint());
        return changing.change(id, (meeting, _) -> meeting.add(item(item, asked, meeting), Moment.now(clock)))
                .map(kept -> new Added(kept, item));
    }

    private Item item(ItemId id, AddItem asked, Meeting meeting) {
        Optional<PlanItem> plan = Optional.ofNullable(asked.planned())
                .map(planItem -> planned.find(planItem)
                        .map(Kept::it)
                        .filter(found -> found.body().equals(meeting.body().body()))
                        .orElseThrow(() -> new RuleBroken(
                                        "R-MTG-13", "There is no such item on the forward plan of this body.")
                                .at("/matter")));
        String title = Optional.ofNullable(asked.title())
                .or(() -> plan.map(PlanItem::title))
                .orElseThrow(() -> new RuleBroken("R-MTG-5", "An item has a title.").at("/title"));
        return new Item(
                id,
                title,
                asked.purposes(),
                asked.cover(),
                asked.standing(),
                asked.verbal(),
                plan.map(PlanItem::subject).orElse(asked.subject()),
                asked.urgency());
    }
}
