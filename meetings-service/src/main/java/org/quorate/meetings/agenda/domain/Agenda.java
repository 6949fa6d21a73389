package org.quorate.meetings.agenda.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;

/**
 * The items of a meeting in their order: standing items come first (R-MTG-4), each once: one that is added under a title that stands
 * there already takes its place. An item's number is its place.
 */
public record Agenda(List<Item> items) {

    private static final int NOWHERE = -1;

    public Agenda with(Item item) {
        List<Item> next = new ArrayList<>(items);
        int same = item.standing() ? placeOfStanding(item.title()) : NOWHERE;
        if (same == NOWHERE) {
            next.add(item.standing() ? standingOnes() : items.size(), item);
        } else {
            next.set(same, item);
        }
        return new Agenda(List.copyOf(next));
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The agenda with an item in the place of the one that has its id. */
    public Agenda replacing(Item item) {
        return new Agenda(items.stream()
                .map(each -> each.id().equals(item.id()) ? item : each)
                .toList());
    }

    public Agenda without(ItemId id) {
        return new Agenda(items.stream().filter(item -> !item.id().equals(id)).toList());
    }

    /** The same items in another order, in which the standing ones still come first (R-MTG-4). */
    public Answer<Agenda> inOrder(List<ItemId> order) {
        List<Item> next = order.stream()
                .distinct()
                .map(this::item)
                .flatMap(Optional::stream)
                .toList();
        if (next.size() != items.size() || order.size() != items.size())
            return refused(new AgendaRefusal.OrderIncomplete("An order names each item of the agenda once."));
        Agenda agenda = new Agenda(next);
        boolean standingFirst = next.stream().limit(agenda.standingOnes()).allMatch(Item::standing);
        return standingFirst
                ? granted(agenda)
                : refused(new AgendaRefusal.OrderIncomplete("The standing items come first."));
    }

    /** The agenda, where each item's cover has what the body's reports must have (R-MTG-5). */
    public Answer<Agenda> complete(Headings headings) {
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            List<String> missing = headings.missingOf(item);
            if (!missing.isEmpty()) return refused(new AgendaRefusal.HeadingMissing(place + 1, item.title(), missing));
        }
        return granted(this);
    }

    /** The numbers of items that are for decision and recommend nothing. */
    public List<Integer> lackingRecommendations() {
        List<Integer> numbers = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).lacksRecommendation()) {
                numbers.add(place + 1);
            }
        }
        return numbers;
    }

    private int placeOfStanding(String title) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).standing() && items.get(place).title().equalsIgnoreCase(title)) {
                return place;
            }
        }
        return NOWHERE;
    }

    private int standingOnes() {
        return (int) items.stream().filter(Item::standing).count();
    }
}
