package org.quorate.meetings.voting.consensus.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Word;

/** Asks for a decision that was taken without a count to be recorded. */
public record AgreeByConsensus(
        @Nullable ItemId item,
        Word word,
        String text,
        @Nullable Subject subject,
        @Nullable String minute,
        @Nullable LocalDate effectiveFrom,
        @Nullable String publicText) {

    AgreeByConsensus saying(String other) {
        return new AgreeByConsensus(item, word, other, subject, minute, effectiveFrom, publicText);
    }
}
