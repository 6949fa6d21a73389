package org.quorate.meetings.workplan.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.matter.Subject;

/** Business that is on the agendas of two bodies: about the same subject, or under the same title (R-MTG-9). */
public final class Duplicates {

    private Duplicates() {}

    /** An item at a meeting. */
    public record Place(Meeting meeting, Item item) {}

    /** The same matter on several bodies' agendas; {@code because} of its subject or its title. */
    public record Duplicate(String matter, String because, List<Place> places) {}

    public static List<Duplicate> among(List<Meeting> meetings) {
        Map<Subject, List<Place>> bySubject = new LinkedHashMap<>();
        Map<String, List<Place>> byTitle = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (Item item : meeting.agenda().items()) {
                if (!item.standing()) {
                    Place place = new Place(meeting, item);
                    Subject subject = item.subject();
                    if (subject != null)
                        bySubject
                                .computeIfAbsent(subject, _ -> new ArrayList<>())
                                .add(place);
                    byTitle.computeIfAbsent(normalised(item.title()), _ -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        List<Duplicate> duplicates = new ArrayList<>();
        bySubject.values().forEach(places -> addIfTwice(duplicates, "subject", places));
        byTitle.values().stream()
                .filter(places ->
                        duplicates.stream().noneMatch(known -> known.places().containsAll(places)))
                .toList()
                .forEach(places -> addIfTwice(duplicates, "title", places));
        return List.copyOf(duplicates);
    }

    /** A title without what does not tell it apart: case, accents, punctuation and spacing. */
    static String normalised(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void addIfTwice(List<Duplicate> duplicates, String because, List<Place> places) {
        long bodies = places.stream()
                .map(place -> place.meeting().body().body())
                .distinct()
                .count();
        if (bodies > 1) {
            duplicates.add(new Duplicate(places.getFirst().item().title(), because, List.copyOf(places)));
        }
    }
}
