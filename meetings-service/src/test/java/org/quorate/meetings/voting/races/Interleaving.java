package org.quorate.meetings.voting.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs several actors by turns: at every step that one of them takes in a store, a seeded die says who goes on. */
final class Interleaving {

    /** An actor has died in mid-step, as a process does. */
    static final class Crash extends RuntimeException {}

    private final class Actor implements Runnable {

        private final Runnable work;
        private final Semaphore turn = new Semaphore(0);
        private boolean isDone;
        private @Nullable Throwable failure;

        Actor(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            turn.acquireUninterruptibly();
            current.set(this);
            try {
                work.run();
            } catch (Crash _) {
                // It is dead; what it left in the stores is for the others to cope with.
            } catch (RuntimeException | Error failed) {
                failure = failed;
            }
            isDone = true;
            conductor.release();
        }

        void pause() {
            conductor.release();
            turn.acquireUninterruptibly();
        }
    }

    private final ThreadLocal<Actor> current = new ThreadLocal<>();
    private final Semaphore conductor = new Semaphore(0);
    private final Random die;
    private final double crashes;
    private final List<Actor> actors = new ArrayList<>();

    Interleaving(long seed, double crashes) {
        this.die = new Random(seed);
        this.crashes = crashes;
    }

    void actor(Runnable work) {
        actors.add(new Actor(work));
    }

    /** An actor is about to take a step in a store: someone else may go first, or it may die before it. */
    void step() {
        Actor actor = current.get();
        if (actor != null) {
            actor.pause();
            if (die.nextDouble() < crashes) {
                throw new Crash();
            }
        }
    }

    /** What is done in a step. */
    <T> T stepped(Supplier<T> work) {
        step();
        return work.get();
    }

    void run() {
        actors.forEach(Thread::startVirtualThread);
        List<Actor> alive = new ArrayList<>(actors);
        while (!alive.isEmpty()) {
            Actor next = alive.get(die.nextInt(alive.size()));
            next.turn.release();
            conductor.acquireUninterruptibly();
            alive.removeIf(actor -> actor.isDone);
        }
        for (Actor actor : actors) {
            if (actor.failure != null) {
                throw new AssertionError("an actor failed", actor.failure);
            }
        }
    }
}
