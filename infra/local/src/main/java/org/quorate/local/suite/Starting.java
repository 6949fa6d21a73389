package org.quorate.local.suite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;

/** Starts every process as soon as what it needs is ready, all others at the same time. */
final class Starting {
    /** Starts one process and waits until it is ready. */
    interface Start {
        void start(Step step) throws InterruptedException;
    }

    private final List<Step> steps;
    private final Start start;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Component, CompletableFuture<Void>> ready = new EnumMap<>(Component.class);
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    private Starting(List<Step> steps, Start start) {
        this.steps = steps;
        this.start = start;
    }

    /** Returns when all are ready, or with the first refusal, without waiting for the others then. */
    static void all(List<Step> steps, Start start) {
        new Starting(steps, start).run();
    }

    private void run() {
        // What is needed comes before what needs it in the order of the components.
        for (Component component : Component.values()) {
            ready.put(
                    component,
                    allOf(steps.stream()
                            .filter(step -> step.component() == component)
                            .map(this::startAfterItsNeeds)
                            .toList()));
        }
        allOf(List.copyOf(ready.values())).thenRun(() -> outcome.complete(null));
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart refusal ? refusal : e;
        }
    }

    private CompletableFuture<Void> startAfterItsNeeds(Step step) {
        return allOf(step.component().needs().stream().map(ready::get).toList())
                .thenRunAsync(() -> start(step), threads);
    }

    private void start(Step step) {
        try {
            start.start(step);
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome.completeExceptionally(new CannotStart("The start of " + step.name() + " was interrupted.", e));
        }
    }

    private static CompletableFuture<Void> allOf(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }
}
