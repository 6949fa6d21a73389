package org.quorate.membership.bodies.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;

/** A share as it is stored. */
record FractionDocument(int numerator, int denominator) {

    static @Nullable FractionDocument of(@Nullable Fraction fraction) {
        return fraction == null ? null : new FractionDocument(fraction.numerator(), fraction.denominator());
    }

    Fraction restored() {
        return new Fraction(numerator, denominator);
    }
}
