package org.quorate.membership;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts membership-service. */
@SpringBootApplication
public class MembershipApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MembershipApplication.class, arguments);
    }
}
