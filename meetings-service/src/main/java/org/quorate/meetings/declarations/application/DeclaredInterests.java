package org.quorate.meetings.declarations.application;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.application.Evidence;
import org.springframework.stereotype.Component;

/** The interests that stood declared in an item when it was decided (R-MTG-8). */
@Component
class DeclaredInterests implements Evidence {

    private final Meetings meetings;

    DeclaredInterests(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<DecisionTaken.Declaration> declarations(DecisionTaken.Content decision) {
        if (decision.meetingId() == null || decision.itemId() == null) {
            return List.of();
        }
        ItemId item = ItemId.of(decision.itemId());
        return meetings.find(MeetingId.of(decision.meetingId())).map(Kept::it).stream()
                .flatMap(meeting -> declared(meeting, item, decision))
                .toList();
    }

    /** What is exempt is not told by the interest in it (R-MTG-10). */
    private static Stream<DecisionTaken.Declaration> declared(
            Meeting meeting, ItemId item, DecisionTaken.Content decision) {
        boolean isExempt = meeting.agenda().item(item).map(Item::isExempt).orElse(false);
        return meeting.declarations().made().stream()
                .filter(it -> it.item().equals(item) && it.stoodAt(decision.takenAt()))
                .map(it -> new DecisionTaken.Declaration(
                        it.office(), it.kind().word(), isExempt ? Withholding.NATURE : it.nature()));
    }
}
