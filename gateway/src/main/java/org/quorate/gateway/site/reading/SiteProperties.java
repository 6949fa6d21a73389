package org.quorate.gateway.site.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long a page waits for a service before it does without. */
@ConfigurationProperties("quorate.site")
record SiteProperties(Duration answerWithin) {}
