package org.quorate.meetings.agenda.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.agenda.domain.WithheldItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** What exempt items withhold, in a collection of its own. */
@Component
final class MongoWithheldItems implements WithheldItems {

    private final Shelf<Withheld, WithheldDocument> shelf;

    MongoWithheldItems(DocumentStores stores) {
        shelf = new Shelf<>(
                stores.aggregates("withheld-items", WithheldDocument.class, "meeting"),
                WithheldDocument::of,
                stored -> stored.state().withheld(stored.id()));
    }

    @Override
    public void keep(Withheld withheld) {
        // Looked for first: a repetition of the command must go on to what points here.
        if (shelf.find(withheld.id()).isEmpty()) {
            shelf.add(withheld.id(), withheld, List.of());
        }
    }

    @Override
    public Optional<Withheld> find(WithheldId id) {
        return shelf.find(id).map(Kept::it);
    }
}
