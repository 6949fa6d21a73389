package org.quorate.meetings.agenda.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
