package org.quorate.meetings.telling.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** The meeting that decided, the item under which, and what members had declared in it. */
@Component
final class OnTheAgenda implements Chapter {

    private final Meetings meetings;

    OnTheAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        List<Happening> told = new ArrayList<>();
        Optional.ofNullable(decision.meeting())
                .flatMap(id -> meetings.find(MeetingId.of(id)))
                .map(Kept::it)
                .ifPresent(meeting -> told.add(new Happening(
                        meeting.startsAt(),
                        Kind.AGENDA,
                        item(meeting, decision)
                                .map(item -> "Before the meeting \"" + meeting.title() + "\": " + item.title())
                                .orElse("Before the meeting \"" + meeting.title() + "\""),
                        new Place("meeting", meeting.id().toString()))));
        if (decision.declarations() != null) {
            decision.declarations()
                    .forEach(it -> told.add(new Happening(
                            decision.takenAt(),
                            Kind.DECLARATION,
                            it.office() + " had declared an interest (" + it.kind() + "): " + it.nature(),
                            null)));
        }
        return told;
    }

    private static Optional<Item> item(Meeting meeting, DecisionEntry decision) {
        return Optional.ofNullable(decision.item())
                .flatMap(id -> meeting.agenda().item(ItemId.of(id)));
    }
}
