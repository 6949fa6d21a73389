package org.quorate.meetings.forwardplan.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Shows forward plans, with the meeting that each item is on the agenda of. */
@Service
public class ShowingPlans {

    private static final int ALL = 10_000;

    private final PlanItems items;
    private final Meetings meetings;

    ShowingPlans(PlanItems items, Meetings meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    /** An item with the last meeting that has it on its agenda. */
    public record Shown(Kept<PlanItem> kept, Optional<MeetingId> meeting) {}

    public Shown show(PlanItemId id) {
        return shown(items.find(id).orElseThrow(() -> NotFound.of("item on the forward plan", id)));
    }

    public List<Shown> after(@Nullable BodyId body, @Nullable String id, int most) {
        return items.after(body, id, most).stream().map(this::shown).toList();
    }

    public Shown shown(Kept<PlanItem> kept) {
        PlanItem item = kept.it();
        Optional<MeetingId> meeting = meetings.after(item.body(), null, ALL).stream()
                .map(Kept::it)
                .filter(held -> hasOnAgenda(held, item.subject()))
                .map(Meeting::id)
                .reduce((_, later) -> later);
        return new Shown(kept, meeting);
    }

    private static boolean hasOnAgenda(Meeting meeting, Subject subject) {
        return meeting.agenda().items().stream().anyMatch(item -> subject.equals(item.subject()));
    }
}
