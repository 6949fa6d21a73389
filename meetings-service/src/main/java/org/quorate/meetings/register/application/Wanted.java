package org.quorate.meetings.register.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is not said does not matter. */
public record Wanted(
        @Nullable String register,
        @Nullable String meeting,
        @Nullable String item,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String word) {

    /** Nothing is asked for but a register, or not even that. */
    public boolean isWhole() {
        return meeting == null && item == null && subject == null && from == null && to == null && word == null;
    }
}
