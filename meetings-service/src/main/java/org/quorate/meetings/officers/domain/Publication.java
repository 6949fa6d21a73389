package org.quorate.meetings.officers.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How soon after it was taken an officer's decision was published; the law asks for "as soon as reasonably practicable". */
public record Publication(LocalDate decidedOn, LocalDate on) {

    private static final long DAYS_THAT_ARE_SOON = 7;

    public long days() {
        return ChronoUnit.DAYS.between(decidedOn, on);
    }

    /** Later than can be explained by the week's work: shown, not refused. */
    public boolean isLate() {
        return days() > DAYS_THAT_ARE_SOON;
    }
}
