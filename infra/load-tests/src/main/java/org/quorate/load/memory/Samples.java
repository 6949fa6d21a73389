package org.quorate.load.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quorate.load.process.ResidentMemory;
import org.quorate.load.rounds.Spread;

/** Looks once a second at what processes hold, until it is closed. */
final class Samples implements AutoCloseable {
    private final Map<String, Long> pids;
    private final Map<String, List<Double>> mebibytes = new LinkedHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread watcher = Thread.ofPlatform().name("samples of memory").unstarted(this::watch);

    private Samples(Map<String, Long> pids) {
        this.pids = pids;
        pids.keySet().forEach(name -> mebibytes.put(name, new ArrayList<>()));
    }

    /** Of the processes by their names. */
    static Samples of(Map<String, Long> pids) {
        var samples = new Samples(pids);
        samples.look();
        samples.watcher.start();
        return samples;
    }

    /** In mebibytes, by name; to be asked after the close. */
    Map<String, Spread> spreads() {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        mebibytes.forEach((name, values) -> spreads.put(
                name, Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
        return spreads;
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        watcher.join();
        look();
    }

    private void watch() {
        try {
            while (!over.await(1, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        mebibytes.forEach((name, values) -> values.add(ResidentMemory.mebibytes(pidOf(name))));
    }

    private long pidOf(String name) {
        Long pid = pids.get(name);
        if (pid == null) throw new IllegalArgumentException("no process " + name + " among " + pids.keySet());
        return pid;
    }
}
