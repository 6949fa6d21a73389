package org.quorate.load.voting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quorate.local.process.CannotStart;

/** So many who work at once, each through its own share. */
record Callers(int number) {
    private static final int OPENED_AT_ONCE = 16;

    /** What one of them does; opened before the time runs. */
    interface Caller extends AutoCloseable {
        void work(int task) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Where the callers come from. */
    interface Opening {
        Caller open() throws IOException;
    }

    /** Seconds from the moment when all are ready to that when the last is done. */
    double seconds(int tasks, Opening opening) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Caller> callers = opened(opening);
            var ready = new CountDownLatch(number);
            var go = new CountDownLatch(1);
            List<Future<?>> working = new ArrayList<>();
            for (int each = 0; each < number; each++) {
                int first = each;
                working.add(threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    for (int task = first; task < tasks; task += number)
                        callers.get(first).work(task);
                    return first;
                }));
            }
            ready.await();
            long began = System.nanoTime();
            go.countDown();
            for (Future<?> each : working) each.get();
            double seconds = (System.nanoTime() - began) / 1e9;
            for (Caller caller : callers) caller.close();
            return seconds;
        } catch (IOException | ExecutionException e) {
            throw new CannotStart("Something that was to be measured failed: " + e.getMessage(), e);
        }
    }

    /** Several at a time, so that the first is not given up before the last is there. */
    private List<Caller> opened(Opening opening) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(OPENED_AT_ONCE)) {
            List<Future<Caller>> coming = new ArrayList<>();
            for (int each = 0; each < number; each++) coming.add(threads.submit(opening::open));
            List<Caller> callers = new ArrayList<>();
            for (Future<Caller> each : coming) callers.add(each.get());
            return callers;
        }
    }
}
