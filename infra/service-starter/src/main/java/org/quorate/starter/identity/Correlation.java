package org.quorate.starter.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The thread that runs from a caller's request through all the events that follow from it. */
public record Correlation(String id, Optional<String> cause) {

    /** The HTTP header that carries it. */
    public static final String HEADER = "X-Correlation-Id";

    private static final ScopedValue<Correlation> CURRENT = ScopedValue.newInstance();
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    /** The caller's own id where it is a safe one, else a new one. */
    public static Correlation ofRequest(Optional<String> given) {
        return new Correlation(
                given.filter(id -> SAFE.matcher(id).matches())
                        .orElseGet(() -> UUID.randomUUID().toString()),
                Optional.empty());
    }

    public static Correlation current() {
        return CURRENT.isBound() ? CURRENT.get() : ofRequest(Optional.empty());
    }

    public <R, X extends Throwable> R run(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
