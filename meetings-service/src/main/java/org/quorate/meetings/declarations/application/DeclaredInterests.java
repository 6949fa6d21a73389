package org.quorate.meetings.declarations.application;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
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
        return Optional.of(MeetingId.of(decision.meetingId())).flatMap(meetings::find).stream()
                .flatMap(kept -> kept.it().declarations().made().stream())
                .filter(it -> it.item().equals(item) && it.stoodAt(decision.takenAt()))
                .map(it -> new DecisionTaken.Declaration(it.office(), it.kind().word(), it.nature()))
                .toList();
    }
}
