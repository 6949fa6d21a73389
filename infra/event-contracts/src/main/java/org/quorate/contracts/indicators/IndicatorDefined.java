package org.quorate.contracts.indicators;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** An indicator is followed. */
@EventType(value = "org.quorate.indicators.indicator-defined.v1", topic = Topic.INDICATORS)
public record IndicatorDefined(String indicatorId, String code, String name, String polarity, String unit)
        implements Fact {}
