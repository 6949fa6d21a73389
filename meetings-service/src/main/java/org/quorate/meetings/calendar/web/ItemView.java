package org.quorate.meetings.calendar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.matter.Subject;

/** An item of an agenda as it is shown. */
public record ItemView(
        int number,
        String id,
        String title,
        List<String> purpose,
        @Nullable String sponsor,
        @Nullable String author,
        @Nullable String organisation,
        List<String> recommendations,
        boolean standing,
        boolean verbal,
        @Nullable String financialImplications,
        @Nullable Subject subject,
        @Nullable String urgency) {

    public static List<ItemView> all(Agenda agenda) {
        List<ItemView> views = new ArrayList<>();
        agenda.items().forEach(item -> views.add(of(views.size() + 1, item)));
        return views;
    }

    public static Optional<ItemView> of(Agenda agenda, ItemId id) {
        return all(agenda).stream()
                .filter(view -> view.id().equals(id.toString()))
                .findFirst();
    }

    private static ItemView of(int number, Item item) {
        Cover cover = item.cover();
        return new ItemView(
                number,
                item.id().toString(),
                item.title(),
                item.purposes().stream().map(Purpose::word).toList(),
                cover.sponsor(),
                cover.author(),
                cover.organisation(),
                cover.recommendations(),
                item.standing(),
                item.verbal(),
                cover.financialImplications(),
                item.subject(),
                item.urgency());
    }
}
