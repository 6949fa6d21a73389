package org.quorate.meetings.voting.web;

import jakarta.validation.constraints.NotBlank;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.problems.Field;

/** What is sent to record a lot: what it fell on, who drew it and who saw it drawn. */
record LotRequest(
        @NotBlank String choice,
        @NotBlank String drawnBy,
        @NotBlank String witness) {

    TieBreak.Lot lot() {
        Choice fell = Field.at("/choice", () -> Choice.of(choice));
        return Field.at("/witness", "R-VOT-6", () -> new TieBreak.Lot(fell, drawnBy.strip(), witness.strip()));
    }
}
