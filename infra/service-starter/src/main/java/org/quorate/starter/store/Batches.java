package org.quorate.starter.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Does together what many ask for at once: what arrives while a batch is under way goes with the next one. So whatever is done for
 * someone begins after they asked for it, and whoever asks alone waits for nobody.
 *
 * @param <T> what is asked for
 * @param <R> what comes of it
 */
public final class Batches<T, R> {

    private static final int MOST_AT_ONCE = 500;

    private record Asked<T, R>(T it, CompletableFuture<R> answer) {}

    private final Function<List<T>, List<R>> work;
    private final List<Asked<T, R>> waiting = new ArrayList<>();
    private boolean isUnderWay;

    /** {@code work} answers each of what it is given, in the same order. */
    public Batches(Function<List<T>, List<R>> work) {
        this.work = work;
    }

    /** Returns when it is done, with what came of it; what the work throws is thrown to all who were in its batch. */
    public R ask(T it) {
        Asked<T, R> mine = new Asked<>(it, new CompletableFuture<>());
        synchronized (waiting) {
            waiting.add(mine);
            if (!isUnderWay) {
                isUnderWay = true;
                Thread.ofVirtual().name("batches").start(this::workOff);
            }
        }
        try {
            return mine.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void workOff() {
        for (List<Asked<T, R>> batch = next(); !batch.isEmpty(); batch = next()) {
            answer(batch);
        }
    }

    private List<Asked<T, R>> next() {
        synchronized (waiting) {
            List<Asked<T, R>> first = waiting.subList(0, Math.min(MOST_AT_ONCE, waiting.size()));
            List<Asked<T, R>> batch = List.copyOf(first);
            first.clear();
            isUnderWay = !batch.isEmpty();
            return batch;
        }
    }

    private void answer(List<Asked<T, R>> batch) {
        try {
            List<R> answers = work.apply(batch.stream().map(Asked::it).toList());
            for (int each = 0; each < batch.size(); each++) {
                batch.get(each).answer().complete(answers.get(each));
            }
        } catch (RuntimeException | Error failed) {
            batch.forEach(asked -> asked.answer().completeExceptionally(failed));
        }
    }
}
