package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;

/** Keeps the exempt items of an agenda out of the minutes that the public reads (R-MTG-10). */
public record PartTwo(Agenda agenda) {

    public static PartTwo of(Agenda agenda) {
        return new PartTwo(agenda);
    }

    /** The minutes as the public may read them: of an exempt item its public title and the ground. */
    public Answer<List<Minute>> keptOutOf(List<Minute> minutes) {
        List<Minute> open = new ArrayList<>();
        for (Minute minute : minutes) {
            ItemId id = minute.item();
            Optional<Item> item = id == null ? Optional.empty() : agenda.item(id);
            if (id != null && item.isEmpty()) return refused(new MinutesRefusal.NotOnTheAgenda(open.size()));
            Exemption exemption = item.map(Item::exemption).orElse(null);
            if (exemption != null && says(minute)) return refused(new MinutesRefusal.KeptApart(open.size()));
            open.add(
                    exemption == null
                            ? minute
                            : Minute.exempt(
                                    item.get().id(),
                                    item.get().title(),
                                    exemption.ground().text()));
        }
        return granted(List.copyOf(open));
    }

    private static boolean says(Minute minute) {
        return minute.outcome() != null || !minute.paragraphs().isEmpty();
    }
}
