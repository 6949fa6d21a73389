package org.quorate.meetings.minutes.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.MinutesApproved;
import org.quorate.contracts.meetings.MinutesPublished;
import org.quorate.contracts.meetings.MinutesSigned;
import org.quorate.meetings.minutes.application.MinutesFacts;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.MinutesEvent;
import org.quorate.meetings.minutes.domain.Occasion;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.minutes.domain.Status.Correction;
import org.springframework.stereotype.Component;

/** Facts of the contract; of what the minutes say they tell the headings alone. */
@Component
final class ContractMinutesFacts implements MinutesFacts {

    @Override
    public List<Fact> of(List<MinutesEvent> events) {
        return events.stream().map(ContractMinutesFacts::of).toList();
    }

    private static Fact of(MinutesEvent event) {
        return switch (event) {
            case MinutesEvent.Published told ->
                new MinutesPublished(id(told.of()), id(told.of()), body(told.of()), told.at(), items(told));
            case MinutesEvent.Approved told ->
                new MinutesApproved(
                        id(told.of()),
                        id(told.of()),
                        body(told.of()),
                        told.approval().at(),
                        told.approval().meeting().toString(),
                        told.approval().corrections().stream()
                                .map(Correction::paragraph)
                                .distinct()
                                .toList());
            case MinutesEvent.Signed told ->
                new MinutesSigned(
                        id(told.of()),
                        id(told.of()),
                        body(told.of()),
                        told.signature().at(),
                        told.signature().office(),
                        told.signature().content().value());
        };
    }

    private static String id(Occasion of) {
        return of.meeting().toString();
    }

    private static String body(Occasion of) {
        return of.body().body().toString();
    }

    private static List<MinutesPublished.Item> items(MinutesEvent.Published told) {
        List<MinutesPublished.Item> items = new ArrayList<>();
        for (Minute minute : told.minutes()) {
            items.add(new MinutesPublished.Item(
                    told.firstNumber() + items.size(),
                    minute.title(),
                    minute.outcome(),
                    minute.paragraphs().size(),
                    minute.paragraphs().stream()
                            .map(Paragraph::decision)
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList()));
        }
        return items;
    }
}
