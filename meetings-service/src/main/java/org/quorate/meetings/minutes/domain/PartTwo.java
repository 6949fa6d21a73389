package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.answer.Answer;

/**
 * Keeps the exempt items of an agenda out of the minutes that the public reads (R-MTG-10).
 *
 * @param before the minutes as they were, which know where those of exempt items are kept
 */
public record PartTwo(Agenda agenda, List<Minute> before) {

    /** The minutes as the public may read them: of an exempt item its public title and the ground. */
    public Answer<List<Minute>> keptOutOf(List<Minute> minutes) {
        List<Minute> open = new ArrayList<>();
        for (Minute minute : minutes) {
            ItemId id = minute.item();
            Optional<Item> item = id == null ? Optional.empty() : agenda.item(id);
            if (id != null && item.isEmpty()) return refused(new MinutesRefusal.NotOnTheAgenda(open.size()));
            Exemption exemption = item.map(Item::exemption).orElse(null);
            if (exemption != null && says(minute)) return refused(new MinutesRefusal.KeptApart(open.size()));
            open.add(exemption == null ? minute : withheld(item.get(), exemption));
        }
        return granted(List.copyOf(open));
    }

    private Minute withheld(Item item, Exemption exemption) {
        return Minute.withheld(
                item.id(), item.title(), new Minute.Exempt(exemption.ground().text(), textOf(item.id())));
    }

    private @Nullable WithheldId textOf(ItemId item) {
        return before.stream()
                .filter(minute -> minute.isExemptOf(item))
                .map(Minute::exempt)
                .filter(Objects::nonNull)
                .map(Minute.Exempt::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean says(Minute minute) {
        return minute.outcome() != null || !minute.paragraphs().isEmpty();
    }
}
