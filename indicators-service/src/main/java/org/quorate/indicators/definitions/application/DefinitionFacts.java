package org.quorate.indicators.definitions.application;

import org.quorate.contracts.Fact;
import org.quorate.indicators.definitions.domain.Indicator;

/** What others are told of definitions. */
public interface DefinitionFacts {

    Fact defined(Indicator indicator);
}
