package org.quorate.indicators;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that knows the indicators. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IndicatorsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IndicatorsApplication.class, arguments);
    }
}
