package org.quorate.meetings.voting.web;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.starter.problems.Field;

/** What may be sent to open a vote: whether it is {@code named}, {@code counted} or {@code secret}. */
record OpeningRequest(@Nullable String manner) {

    static @Nullable Manner mannerOf(@Nullable OpeningRequest request) {
        String asked = request == null ? null : request.manner();
        return asked == null ? null : Field.at("/manner", "R-VOT-3", () -> Manner.of(asked));
    }
}
