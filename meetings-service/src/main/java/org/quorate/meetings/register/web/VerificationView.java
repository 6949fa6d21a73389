package org.quorate.meetings.register.web;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.VerifyingRegisters.Verification;
import org.quorate.meetings.register.domain.Chain.Finding;

/** What following a register's chain has found. */
record VerificationView(
        String register,
        boolean intact,
        int entries,
        String head,
        @Nullable BreakView brokenAt) {

    /** The first entry that does not hold, and why. */
    record BreakView(int number, String why) {}

    static VerificationView of(String register, Verification found) {
        Finding.Broken broken = found.broken();
        return new VerificationView(
                register,
                broken == null,
                found.entries(),
                found.head().value(),
                broken == null ? null : new BreakView(broken.number(), broken.why()));
    }
}
