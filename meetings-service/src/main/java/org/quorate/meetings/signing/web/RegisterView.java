package org.quorate.meetings.signing.web;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.signing.application.ShowingRegisters.Shown;

/** A register: whose it is, how long, and how it ends. */
record RegisterView(
        String id,
        String name,
        long entries,
        String head,
        @Nullable HeadView signed) {

    static RegisterView of(Shown shown) {
        return new RegisterView(
                shown.register(),
                shown.name(),
                shown.entries(),
                shown.head().value(),
                shown.signed().map(HeadView::of).orElse(null));
    }
}
