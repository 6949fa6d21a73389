package org.quorate.meetings.signing.web;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.domain.Chain.Finding;
import org.quorate.meetings.signing.application.VerifyingRegisters.Verification;

/** What following a register's chain has found; {@code next} is where to go on, in a register too long for one answer. */
record VerificationView(
        String register,
        boolean intact,
        int entries,
        String head,
        @Nullable HeadView signed,
        @Nullable BreakView brokenAt,
        @Nullable Integer next) {

    /** The first entry that does not hold, and why. */
    record BreakView(int number, String why) {}

    static VerificationView of(String register, Verification found) {
        Finding.Broken broken = found.broken();
        return new VerificationView(
                register,
                broken == null,
                found.entries(),
                found.head().value(),
                found.signed().map(HeadView::of).orElse(null),
                broken == null ? null : new BreakView(broken.number(), broken.why()),
                found.isComplete() ? null : found.entries());
    }
}
