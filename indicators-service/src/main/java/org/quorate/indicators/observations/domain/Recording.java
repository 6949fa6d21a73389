package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;

/** What comes of recording an observation. */
public sealed interface Recording {

    /** A figure is known that was not, for the first time or instead of another. */
    record Recorded(Observation observation) implements Recording {}

    /** The same was reported before: nothing new is known. */
    record KnownAlready(Observation observation) implements Recording {}

    /** The report cannot be right. */
    sealed interface Refused extends Recording {}

    /** The period had not begun by the day of the report. */
    record PeriodNotBegun(Period period) implements Refused {}

    /** There is neither a value, nor counts that give one. */
    record NothingReported() implements Refused {}

    /** A proportion beyond its whole, or a rate below nothing. */
    record ValueImpossible(BigDecimal value) implements Refused {}

    /** More were counted than there are. */
    record CountAboveDenominator() implements Refused {}

    /** The value is not within the interval that came with it. */
    record ValueOutsideInterval(BigDecimal value, Interval interval) implements Refused {}

    /** The counts come to another value, so no interval can be computed from them. */
    record CountsDisagree(BigDecimal value, BigDecimal counted) implements Refused {}
}
