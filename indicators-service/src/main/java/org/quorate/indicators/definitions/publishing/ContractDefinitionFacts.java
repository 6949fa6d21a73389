package org.quorate.indicators.definitions.publishing;

import org.quorate.contracts.Fact;
import org.quorate.contracts.indicators.IndicatorDefined;
import org.quorate.indicators.definitions.application.DefinitionFacts;
import org.quorate.indicators.definitions.domain.Indicator;
import org.springframework.stereotype.Component;

/** Says it in the words of the contract. */
@Component
final class ContractDefinitionFacts implements DefinitionFacts {

    @Override
    public Fact defined(Indicator indicator) {
        return new IndicatorDefined(
                indicator.id().toString(),
                indicator.code().value(),
                indicator.name(),
                indicator.polarity().word(),
                indicator.unit().text());
    }
}
