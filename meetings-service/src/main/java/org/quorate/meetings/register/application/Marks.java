package org.quorate.meetings.register.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.calendar.days.domain.London;

/**
 * By what an entry can be found; it says all of it itself.
 *
 * @param about the ids of what it is about: its subject, its pathway, the decision that it corrects
 */
public record Marks(
        @Nullable String meeting, @Nullable String item, List<String> about, LocalDate takenOn, String word) {

    static Marks of(DecisionTaken.Content content) {
        return new Marks(
                content.meetingId(),
                content.itemId(),
                Stream.of(
                                content.subject() == null
                                        ? ""
                                        : content.subject().id(),
                                content.pathway() == null
                                        ? ""
                                        : content.pathway().pathwayId(),
                                content.corrects() == null ? "" : content.corrects())
                        .filter(id -> !id.isEmpty())
                        .toList(),
                London.dateOf(content.takenAt()),
                content.word());
    }
}
