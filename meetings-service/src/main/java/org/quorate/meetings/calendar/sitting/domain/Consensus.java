package org.quorate.meetings.calendar.sitting.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;

/** A decision that the meeting took by consensus, without a count (R-VOT-5). */
public record Consensus(DecisionId decision, @Nullable ItemId item, Word word, String text) {}
