package org.quorate.gateway.clock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The system clock, movable when a clock file is named. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${quorate.clock-file:}") String file) throws IOException {
        return new Clock(InstantSource.system(), file.isBlank() ? null : ClockFile.at(Path.of(file)));
    }
}
