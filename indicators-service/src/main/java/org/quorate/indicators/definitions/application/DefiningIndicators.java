package org.quorate.indicators.definitions.application;

import org.quorate.indicators.definitions.domain.Definition;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.starter.store.UseCase;

/** Starts to follow an indicator. */
@UseCase
public class DefiningIndicators {

    private final Indicators indicators;

    DefiningIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    public Definition define(Indicator wanted) {
        Definition definition = wanted.defineUnless(indicators.isTaken(wanted.id()));
        if (definition instanceof Definition.Defined defined) {
            indicators.add(defined.indicator());
        }
        return definition;
    }
}
