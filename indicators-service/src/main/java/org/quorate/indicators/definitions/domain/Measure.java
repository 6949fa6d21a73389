package org.quorate.indicators.definitions.domain;

import java.math.BigDecimal;

/** What kind of number an indicator is. */
public sealed interface Measure {

    /** A part of a whole, in {@code of}ths: of 100 for a percentage. */
    record Proportion(BigDecimal of) implements Measure {}

    /** Events {@code per} so many of a population, of which one person may have several. */
    record Rate(BigDecimal per) implements Measure {}

    /** A number that does not follow from a count: years of life, a score. */
    record Plain() implements Measure {}
}
