package org.quorate.membership.constitutions.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.starter.problems.Field;

/** A share as it is sent and shown. */
record FractionJson(@NotNull Integer numerator, @NotNull Integer denominator) {

    static @Nullable FractionJson of(@Nullable Fraction fraction) {
        return fraction == null ? null : new FractionJson(fraction.numerator(), fraction.denominator());
    }

    Fraction fraction(String pointer, String rule) {
        return Field.at(pointer, rule, () -> new Fraction(numerator, denominator));
    }
}
