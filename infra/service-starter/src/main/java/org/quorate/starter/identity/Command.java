package org.quorate.starter.identity;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What causes a change: a request or an event. Its id is remembered by what it changes, so that it takes effect once; and the ids
 * that are minted for it are derived from its own, so that a repetition after a crash finds what the first try made.
 */
public final class Command {

    private static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();

    private final UUID id;
    private final boolean repeatable;
    private final AtomicInteger minted = new AtomicInteger();

    private Command(UUID id, boolean repeatable) {
        this.id = id;
        this.repeatable = repeatable;
    }

    /** A command that may come again under the same name: a request with an idempotency key, an event. */
    public static Command named(String name) {
        return new Command(derived(name), true);
    }

    /** A command that cannot come again. */
    public static Command once() {
        return new Command(Generators.timeBasedEpochGenerator().generate(), false);
    }

    public static Command current() {
        return CURRENT.isBound() ? CURRENT.get() : once();
    }

    public <R, X extends Throwable> R run(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** A new id: random, or for a repeatable command the same one at each repetition. */
    public static UUID mint() {
        return current().next();
    }

    public String id() {
        return id.toString();
    }

    public boolean isRepeatable() {
        return repeatable;
    }

    private UUID next() {
        return repeatable
                ? derived(id + "#" + minted.getAndIncrement())
                : Generators.timeBasedEpochGenerator().generate();
    }

    private static UUID derived(String name) {
        return Generators.nameBasedGenerator(UUID.fromString("5f0c8a52-7c55-4b0e-9d4b-6f1f0b6f2a11"))
                .generate(name);
    }
}
