package org.quorate.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How large a request may be, and how many a caller may send. */
@ConfigurationProperties("quorate.limits")
record LimitsProperties(DataSize body, int requestsPerSecond, int burst) {

    LimitsProperties {
        if (requestsPerSecond < 1)
            throw new IllegalArgumentException("requests per second must be at least 1, was " + requestsPerSecond);
        if (burst < 1) throw new IllegalArgumentException("burst must be at least 1, was " + burst);
    }
}
