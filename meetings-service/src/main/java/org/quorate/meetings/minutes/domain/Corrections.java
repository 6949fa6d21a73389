package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.minutes.domain.Status.Correction;

/** Puts right what a meeting found wrong in minutes, each correction in one place only. */
final class Corrections {

    private Corrections() {}

    static Answer<List<Minute>> applied(List<Correction> corrections, List<Minute> items, int firstNumber) {
        List<Minute> next = new ArrayList<>(items);
        for (int place = 0; place < corrections.size(); place++) {
            Correction correction = corrections.get(place);
            Optional<Place> found = Place.of(correction.paragraph(), next, firstNumber);
            if (found.isEmpty()) return refused(new MinutesRefusal.NoSuchParagraph(correction.paragraph(), place));
            Paragraph paragraph = found.get().in(next);
            int at = paragraph.text().indexOf(correction.was());
            boolean once = at >= 0 && paragraph.text().indexOf(correction.was(), at + 1) < 0;
            if (!once) return refused(new MinutesRefusal.NotThereOnce(correction.paragraph(), place));
            String corrected = paragraph.text().substring(0, at)
                    + correction.is()
                    + paragraph.text().substring(at + correction.was().length());
            next.set(
                    found.get().item(),
                    next.get(found.get().item()).with(found.get().paragraph(), paragraph.with(corrected)));
        }
        return granted(List.copyOf(next));
    }

    /** Where a paragraph stands, counted from 0. */
    private record Place(int item, int paragraph) {

        static Optional<Place> of(String number, List<Minute> items, int firstNumber) {
            for (int item = 0; item < items.size(); item++) {
                for (int paragraph = 0; paragraph < items.get(item).paragraphs().size(); paragraph++) {
                    if (number.equals((firstNumber + item) + "." + (paragraph + 1))) {
                        return Optional.of(new Place(item, paragraph));
                    }
                }
            }
            return Optional.empty();
        }

        Paragraph in(List<Minute> items) {
            return items.get(item).paragraphs().get(paragraph);
        }
    }
}
