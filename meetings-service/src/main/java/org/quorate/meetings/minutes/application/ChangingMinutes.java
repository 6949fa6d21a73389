package org.quorate.meetings.minutes.application;

import java.util.function.Function;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesEvent;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Loads minutes, lets them decide, and saves what comes of that; decided again when another change came between. */
@UseCase
public class ChangingMinutes {

    private final MinuteBook book;

    ChangingMinutes(MinuteBook book) {
        this.book = book;
    }

    public Answer<Kept<Minutes>> change(MinutesId id, Function<Minutes, Answer<Change<Minutes, MinutesEvent>>> decide) {
        Kept<Minutes> kept = book.forChange(id).orElseThrow(() -> NotFound.of("minutes", id));
        return decide.apply(kept.it()).map(change -> book.save(kept, change.next(), change.events()));
    }
}
