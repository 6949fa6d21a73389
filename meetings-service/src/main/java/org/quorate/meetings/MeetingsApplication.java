package org.quorate.meetings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service that runs meetings, votes and registers of decisions. */
@SpringBootApplication
@EnableScheduling
public class MeetingsApplication {

    static void main(String[] arguments) {
        SpringApplication.run(MeetingsApplication.class, arguments);
    }
}
