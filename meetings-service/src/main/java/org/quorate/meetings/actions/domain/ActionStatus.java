package org.quorate.meetings.actions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an action is still to be done. */
public sealed interface ActionStatus {

    /** Still to be done. */
    record Open() implements ActionStatus {}

    /** Done, on a day. */
    record Done(LocalDate on, @Nullable String note) implements ActionStatus {}

    /** Not to be done after all, and why. */
    record Cancelled(LocalDate on, String reason) implements ActionStatus {}

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Done _ -> "done";
            case Cancelled _ -> "cancelled";
        };
    }

    /** Whether it was open on a day, by what is known now. */
    default boolean wasOpenOn(LocalDate day) {
        return switch (this) {
            case Open _ -> true;
            case Done done -> done.on().isAfter(day);
            case Cancelled cancelled -> cancelled.on().isAfter(day);
        };
    }

    /** The day on which it ceased to be open, where it did. */
    default @Nullable LocalDate settledOn() {
        return switch (this) {
            case Open _ -> null;
            case Done done -> done.on();
            case Cancelled cancelled -> cancelled.on();
        };
    }
}
