package org.quorate.indicators.observations.web;

import org.quorate.indicators.observations.domain.Recording;
import org.quorate.starter.problems.RuleBroken;

/** Says why a report was refused, naming field and rule. */
final class Refusals {

    private Refusals() {}

    static RuleBroken of(Recording.Refused refused) {
        return switch (refused) {
            case Recording.PeriodNotBegun(var period) ->
                new RuleBroken("R-IND-1", "the period " + period.text() + " has not begun yet").at("/period");
            case Recording.NothingReported() ->
                new RuleBroken("R-IND-1", "a value is needed, or count and denominator that give one").at("/value");
            case Recording.ValueImpossible(var value) ->
                new RuleBroken("R-IND-1", value.toPlainString() + " cannot be in the unit of this indicator")
                        .at("/value");
            case Recording.CountAboveDenominator() ->
                new RuleBroken("R-IND-3", "count must not be above denominator").at("/count");
            case Recording.ValueOutsideInterval(var value, var interval) ->
                new RuleBroken(
                                "R-IND-1",
                                value.toPlainString() + " is outside its interval from "
                                        + interval.lower().toPlainString() + " to "
                                        + interval.upper().toPlainString())
                        .at("/value");
            case Recording.CountsDisagree(var value, var counted) ->
                new RuleBroken(
                                "R-IND-3",
                                "the counts come to " + counted.toPlainString() + ", not to " + value.toPlainString()
                                        + ": for a standardised or weighted value its interval is needed too")
                        .at("/value");
        };
    }
}
