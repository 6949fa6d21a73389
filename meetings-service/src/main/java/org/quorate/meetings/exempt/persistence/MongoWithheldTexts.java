package org.quorate.meetings.exempt.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Withheld texts, in a collection of their own. */
@Component
final class MongoWithheldTexts implements WithheldTexts {

    private final Shelf<WithheldText, TextDocument> shelf;

    MongoWithheldTexts(DocumentStores stores) {
        shelf = new Shelf<>(
                stores.aggregates("withheld-texts", TextDocument.class, "meeting"),
                TextDocument::of,
                stored -> stored.state().text(stored.id()));
    }

    @Override
    public void keep(WithheldText text) {
        Optional<Kept<WithheldText>> before = shelf.find(text.of());
        if (before.isEmpty()) {
            shelf.add(text.of(), text, List.of());
        } else if (!before.get().it().equals(text)) {
            shelf.save(text.of(), before.get(), text, List.of());
        }
    }

    @Override
    public Optional<WithheldText> find(String of) {
        return shelf.find(of).map(Kept::it);
    }

    @Override
    public List<WithheldText> at(MeetingId meeting) {
        return shelf.where(Map.of("meeting", meeting.toString()), null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .toList();
    }
}
