package org.quorate.meetings.minutes.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.application.Salts;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Keeps the minutes of exempt items apart (R-MTG-10): each version has a place of its own, to which the minutes point. */
@Service
public class WithholdingMinutes {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final WithheldTexts texts;
    private final ChangingMinutes changing;
    private final Salts salts;

    WithholdingMinutes(WithheldTexts texts, ChangingMinutes changing, Salts salts) {
        this.texts = texts;
        this.changing = changing;
        this.salts = salts;
    }

    /** The minute of an exempt item in full. */
    public record InFull(int number, Minute minute, List<String> paragraphs) {}

    /** Writes the minute of an exempt item anew. */
    public Answer<Kept<Minutes>> write(MinutesId id, ItemId item, List<String> paragraphs) {
        WithheldId text = new WithheldId(Command.mint());
        return changing.change(
                id,
                minutes -> minutes.withhold(item, text).map(change -> {
                    keep(text, minutes, item, paragraphs);
                    return change;
                }));
    }

    /** Those of exempt items in full, for whoever has been let through. */
    public List<InFull> inFull(Minutes minutes) {
        List<InFull> found = new ArrayList<>();
        int number = minutes.firstNumber();
        for (Minute minute : minutes.items()) {
            Minute.Exempt exempt = minute.exempt();
            if (exempt != null) {
                found.add(new InFull(number, minute, paragraphs(exempt.text())));
            }
            number++;
        }
        return found;
    }

    /** A first draft of exempt items, of what else is withheld of them, where there is none yet. */
    List<Minute> drafted(Meeting meeting, List<Minute> minutes) {
        boolean isExemptBusiness = minutes.stream().anyMatch(minute -> minute.exempt() != null);
        List<WithheldText> said = isExemptBusiness ? texts.at(meeting.id()) : List.of();
        return minutes.stream().map(minute -> drafted(meeting, minute, said)).toList();
    }

    private Minute drafted(Meeting meeting, Minute minute, List<WithheldText> said) {
        Minute.Exempt exempt = minute.exempt();
        ItemId item = minute.item();
        if (exempt == null || exempt.text() != null || item == null) return minute;
        String text = said.stream()
                .filter(one -> one.item().equals(item) && !one.kind().equals(WithheldText.MINUTE))
                .map(WithheldText::text)
                .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
        if (text.isEmpty()) return minute;
        WithheldId id = new WithheldId(Command.mint());
        keep(id, meeting.id(), item, text);
        return Minute.withheld(item, minute.title(), new Minute.Exempt(exempt.ground(), id));
    }

    private void keep(WithheldId id, Minutes minutes, ItemId item, List<String> paragraphs) {
        String text = String.join(BETWEEN_PARAGRAPHS, paragraphs);
        keep(id, minutes.of().meeting(), item, text);
    }

    private void keep(WithheldId id, MeetingId meeting, ItemId item, String text) {
        texts.keep(new WithheldText(id.toString(), WithheldText.MINUTE, meeting, item, text, salts.next()));
    }

    private List<String> paragraphs(@Nullable WithheldId id) {
        if (id == null) return List.of();
        return texts.find(id.toString()).stream()
                .flatMap(text -> Stream.of(text.text().split(BETWEEN_PARAGRAPHS)))
                .toList();
    }
}
