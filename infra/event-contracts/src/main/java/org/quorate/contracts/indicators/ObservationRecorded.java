package org.quorate.contracts.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A value of an indicator is known, for an area and a period.
 *
 * @param value left out, with the interval, where it rests on a count of 1 to 4, which is not for the public
 */
@EventType(value = "org.quorate.indicators.observation-recorded.v1", topic = Topic.INDICATORS)
public record ObservationRecorded(
        String indicatorId,
        String code,
        String area,
        @Nullable String areaName,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        Instant knownFrom,
        int revision,
        String source)
        implements Fact {}
