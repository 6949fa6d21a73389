package org.quorate.local.signin;

import org.quorate.local.people.DemoPeople;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Signs the demo people in. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SignInApplication {
    public static void main(String... arguments) {
        application().run(arguments);
    }

    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SignInApplication.class).properties("spring.config.name=sign-in");
    }

    @Bean
    DemoPeople demoPeople() {
        return DemoPeople.load();
    }
}
