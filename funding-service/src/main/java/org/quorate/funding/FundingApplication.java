package org.quorate.funding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The funding service: owns funds, projects, requests and ledgers; publishes {@code funding}; hears {@code decisions} and itself. */
@SpringBootApplication
public class FundingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FundingApplication.class, arguments);
    }
}
