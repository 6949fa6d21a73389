package org.quorate.gateway.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time as Quorate's rules see it; an operator may move it where a clock file is shared. */
public final class Clock implements InstantSource {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource system;
    private final @Nullable ClockFile file;

    Clock(InstantSource system, @Nullable ClockFile file) {
        this.system = system;
        this.file = file;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), LONDON);
    }

    public boolean isMoved() {
        return !offset().isZero();
    }

    boolean isMovable() {
        return file != null;
    }

    void moveTo(Instant instant) {
        movable().moveTo(Duration.between(system.instant(), instant));
    }

    void backToRealTime() {
        movable().moveTo(Duration.ZERO);
    }

    private ClockFile movable() {
        if (file == null) throw new IllegalStateException("this clock cannot be moved");
        return file;
    }

    private Duration offset() {
        return file == null ? Duration.ZERO : file.offset();
    }
}
