package org.quorate.indicators.definitions.domain;

/** What comes of defining an indicator. */
public sealed interface Definition {

    /** It is followed from now on. */
    record Defined(Indicator indicator) implements Definition {}

    /** There is an indicator of this code already. */
    record CodeTaken(IndicatorCode code) implements Definition {}
}
