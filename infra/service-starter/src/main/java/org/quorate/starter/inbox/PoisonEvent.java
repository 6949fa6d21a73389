package org.quorate.starter.inbox;

import org.jspecify.annotations.Nullable;

/** A message that can never be handled, however often it is tried. */
public final class PoisonEvent extends RuntimeException {

    public PoisonEvent(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
