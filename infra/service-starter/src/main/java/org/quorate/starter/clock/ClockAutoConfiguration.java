package org.quorate.starter.clock;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Provides the clock: the system's, or locally the one that an operator can move. */
@AutoConfiguration
public final class ClockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    @ConditionalOnProperty("quorate.clock.file")
    InstantSource movableClock(org.springframework.core.env.Environment environment) {
        return ClockFile.at(Path.of(environment.getRequiredProperty("quorate.clock.file")));
    }

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    InstantSource systemClock() {
        return InstantSource.system();
    }
}
