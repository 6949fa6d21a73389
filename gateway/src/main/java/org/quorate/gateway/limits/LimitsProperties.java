package org.quorate.gateway.limits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How large a request may be, and how many a caller may send. */
@ConfigurationProperties("quorate.limits")
record LimitsProperties(DataSize body, List<Larger> larger, DataSize form, int requestsPerSecond, int burst) {

    /** Paths whose requests may be larger than others. */
    record Larger(String path, DataSize body) {}

    LimitsProperties {
        if (requestsPerSecond < 1)
            throw new IllegalArgumentException("requests per second must be at least 1, was " + requestsPerSecond);
        if (burst < 1) throw new IllegalArgumentException("burst must be at least 1, was " + burst);
    }
}
