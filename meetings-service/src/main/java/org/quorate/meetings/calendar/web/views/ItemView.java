package org.quorate.meetings.calendar.web.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
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
        @Nullable String urgency,
        @Nullable Map<String, String> headings,
        @Nullable ExemptView exempt,
        @Nullable String beneficiary) {

    /** Why an item is not for the public. */
    public record ExemptView(String ground, String description) {

        static @Nullable ExemptView of(@Nullable Exemption exemption) {
            return exemption == null
                    ? null
                    : new ExemptView(
                            exemption.ground().text(), exemption.ground().description());
        }
    }

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
                item.urgency(),
                headings(cover),
                ExemptView.of(item.exemption()),
                item.beneficiary());
    }

    /** What a cover says under its further headings, in their order. */
    public static @Nullable Map<String, String> headings(Cover cover) {
        if (cover.passages().isEmpty()) {
            return null;
        }
        Map<String, String> headings = new LinkedHashMap<>();
        cover.passages().forEach(passage -> headings.put(passage.heading(), passage.text()));
        return headings;
    }
}
