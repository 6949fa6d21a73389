package org.quorate.meetings.signing.web;

import org.quorate.meetings.signing.application.VerifyingRegisters;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a register is what it was: for anyone, a stretch of it at a time. */
@RestController
class VerificationController {

    private static final int LONGEST_STRETCH = 1000;

    private final VerifyingRegisters verifying;

    VerificationController(VerifyingRegisters verifying) {
        this.verifying = verifying;
    }

    @GetMapping("/api/{tenant}/decisions/verification")
    VerificationView verify(
            @RequestParam String register,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "" + LONGEST_STRETCH) int limit) {
        if (after < 0) {
            throw new RuleBroken("R-ALL-4", "after is the number of an entry, was " + after).at("/after");
        }
        if (limit < 1 || limit > LONGEST_STRETCH) {
            throw new RuleBroken("R-ALL-4", "limit is from 1 to " + LONGEST_STRETCH + ", was " + limit).at("/limit");
        }
        return VerificationView.of(register, verifying.verify(register, after, limit));
    }
}
