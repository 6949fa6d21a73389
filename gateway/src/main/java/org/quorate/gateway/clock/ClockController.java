package org.quorate.gateway.clock;

import java.time.OffsetDateTime;
import org.quorate.gateway.signin.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells the time, and lets an operator move it where that is possible at all. */
@RestController
@RequestMapping("/api/clock")
class ClockController {

    private final Clock clock;

    ClockController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    Time read() {
        return new Time(clock.instant().atZone(Clock.LONDON).toOffsetDateTime(), clock.isMoved());
    }

    @PutMapping
    Time move(@RequestBody MoveClock command, Authentication authentication) {
        mustBeMovableBy(Caller.of(authentication));
        clock.moveTo(command.now().toInstant());
        return read();
    }

    @DeleteMapping
    Time backToRealTime(Authentication authentication) {
        mustBeMovableBy(Caller.of(authentication));
        clock.backToRealTime();
        return read();
    }

    private void mustBeMovableBy(Caller caller) {
        if (!clock.isMovable())
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The clock of this installation cannot be moved.");
        if (!caller.isOperator())
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Only a platform operator moves the clock.");
    }

    record Time(OffsetDateTime now, boolean moved) {}

    record MoveClock(OffsetDateTime now) {

        MoveClock {
            if (now == null) throw new IllegalArgumentException("now is missing");
        }
    }
}
