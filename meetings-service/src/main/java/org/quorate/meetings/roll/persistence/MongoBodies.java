package org.quorate.meetings.roll.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.roll.application.Rosters;
import org.quorate.meetings.roll.domain.Bodies;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Bodies as they were last heard of. */
@Component
final class MongoBodies implements Bodies, Rosters {

    private final Aggregates<RosterDocument> rosters;

    MongoBodies(DocumentStores stores) {
        rosters = stores.aggregates("rosters", RosterDocument.class);
    }

    @Override
    public Optional<Body> find(BodyId id) {
        return rosters.find(id.toString())
                .map(stored -> RosterReading.bodyOf(stored.state().roster()));
    }

    @Override
    public void keep(Roster roster, long sequence) {
        Body body = RosterReading.bodyOf(roster);
        RosterDocument next = new RosterDocument(sequence, roster);
        Optional<Stored<RosterDocument>> kept = rosters.forChange(body.id().toString());
        if (kept.isEmpty()) {
            rosters.add(body.id().toString(), next, List.of());
        } else if (kept.get().state().sequence() < sequence) {
            rosters.save(kept.get(), next, List.of());
        }
    }
}
