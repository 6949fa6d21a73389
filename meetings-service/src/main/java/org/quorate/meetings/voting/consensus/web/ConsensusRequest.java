package org.quorate.meetings.voting.consensus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.voting.consensus.application.AgreeByConsensus;
import org.quorate.starter.problems.Field;

/** What is sent to record a decision by consensus. */
record ConsensusRequest(
        @Nullable UUID item,
        @NotBlank String word,
        @NotBlank String text,
        @Nullable Subject subject,

        @Nullable @Pattern(regexp = "[0-9]{1,4}([.][0-9]{1,4})?")
        String minute,

        @Nullable LocalDate effectiveFrom,
        @Nullable @Size(min = 1, max = 10_000) String publicText) {

    AgreeByConsensus command() {
        return new AgreeByConsensus(
                item == null ? null : new ItemId(item),
                Field.at("/word", "R-VOT-8", () -> Word.of(word)),
                Field.at("/text", () -> Wording.of(text)),
                subject,
                minute,
                effectiveFrom,
                publicText);
    }
}
