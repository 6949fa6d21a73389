package org.quorate.meetings.telling.application;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** Where it stands in the minutes, once they are public. */
@Component
final class Minuted implements Chapter {

    private final MinuteBook minutes;

    Minuted(MinuteBook minutes) {
        this.minutes = minutes;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        return minutes.recording(DecisionId.of(decision.id())).stream()
                .map(Kept::it)
                .filter(Minutes::isPublic)
                .flatMap(it -> paragraphs(it, decision).stream())
                .toList();
    }

    private static List<Happening> paragraphs(Minutes minutes, DecisionEntry decision) {
        List<Happening> told = new ArrayList<>();
        int number = minutes.firstNumber();
        for (Minute minute : minutes.items()) {
            int place = 0;
            for (Paragraph paragraph : minute.paragraphs()) {
                place++;
                if (paragraph.decision() != null
                        && paragraph.decision().toString().equals(decision.id())) {
                    told.add(new Happening(
                            decision.takenAt(),
                            Kind.MINUTE,
                            "Minute " + number + "." + place + ": " + paragraph.text(),
                            new Place("minutes", minutes.id().toString())));
                }
            }
            number++;
        }
        return told;
    }
}
