package org.quorate.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.ProcessId;
import org.quorate.local.process.RunningProgram;
import org.quorate.local.process.Signals;

/** The whole platform, running: closing it stops everything, and so does the end of the JVM unless it was detached. */
public final class Suite implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(240);

    private final Plan plan;
    private final List<Step> steps;
    private final SuiteProgress progress;
    private final Map<String, RunningProgram> running = new ConcurrentHashMap<>();
    private final Thread closing = new Thread(this::stop, "closing the suite");
    private volatile boolean started;
    private volatile boolean stopped;

    private Suite(Plan plan, List<Step> steps, SuiteProgress progress) {
        this.plan = plan;
        this.steps = steps;
        this.progress = progress;
    }

    public static Suite start(SuiteOptions options) {
        return start(options, SuiteProgress.SILENT);
    }

    /** Returns when all is ready; when something cannot start, what did start is stopped again. */
    public static Suite start(SuiteOptions options, SuiteProgress progress) {
        Suite suite = planned(options, progress);
        Runtime.getRuntime().addShutdownHook(suite.closing);
        try {
            Starting.all(suite.steps, step -> suite.start(step, progress));
            suite.started = true;
            suite.record();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    private static Suite planned(SuiteOptions options, SuiteProgress progress) {
        try {
            Plan plan = Plan.of(options, DataDirectory.open(options.data()));
            return new Suite(plan, Steps.of(plan), progress);
        } catch (IOException e) {
            throw new CannotStart(options.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    public Addresses addresses() {
        return plan.addresses();
    }

    public URI gateway() {
        return addresses().gateway();
    }

    public URI issuer() {
        return addresses().issuer();
    }

    /** The names of all processes, such as {@code broker} and {@code meetings} or, of several instances, {@code meetings-2}. */
    public List<String> names() {
        return steps.stream().map(Step::name).toList();
    }

    /** All processes of one part of the platform. */
    public List<String> names(Component component) {
        return plan.places(component).stream().map(Plan.Place::name).toList();
    }

    public URI uri(String name) {
        return URI.create("http://127.0.0.1:" + port(name));
    }

    public int port(String name) {
        return step(name).port();
    }

    public long pid(String name) {
        return program(name).handle().pid();
    }

    public boolean isAlive(String name) {
        return program(name).isAlive();
    }

    public Path log(String name) {
        return step(name).program().log();
    }

    /** The file that moves the clock of all processes. */
    public Path clock() throws IOException {
        return plan.data().clock();
    }

    /** SIGKILL: the process has no time for anything. */
    public void kill(String name) {
        Signals.kill(program(name).handle());
    }

    /** SIGSTOP: the process stands still and its connections stay open. */
    public void pause(String name) {
        Signals.pause(program(name).handle());
    }

    public void resume(String name) {
        Signals.resume(program(name).handle());
    }

    /** SIGTERM, and SIGKILL when that is not enough. */
    public void stop(String name) {
        Signals.stop(program(name).handle(), grace());
    }

    /** Starts the process again on the same port, ending it first if need be, and waits until it is ready. */
    public void restart(String name) throws InterruptedException {
        stop(name);
        start(step(name), SuiteProgress.SILENT);
        record();
    }

    /** Lets the processes run on after the end of this JVM. */
    public void detach() {
        Runtime.getRuntime().removeShutdownHook(closing);
        file(Optional.empty()).writeTo(plan.data());
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IllegalStateException _) {
            // The JVM is ending: the hook is what runs this, or will find everything stopped.
        }
    }

    boolean isStopped() {
        return stopped;
    }

    RunningProgram program(String name) {
        RunningProgram program = running.get(step(name).name());
        return Objects.requireNonNull(program, () -> name + " was never started");
    }

    private synchronized void stop() {
        if (!stopped) {
            stopped = true;
            progress.stopping();
            Stopping.inOrder(file(Optional.empty()).processes(), grace());
            SuiteFile.removeFrom(plan.data());
        }
    }

    private Duration grace() {
        if (plan.options().training().isEmpty()) {
            return Stopping.GRACE;
        }
        // Nobody waits for the caches of a training that failed.
        return started ? Stopping.GRACE_AFTER_TRAINING : Duration.ZERO;
    }

    private void start(Step step, SuiteProgress progress) throws InterruptedException {
        long began = System.nanoTime();
        progress.starting(step.name(), step.port());
        try {
            launch(step).awaitReady(START_LIMIT);
        } catch (CannotStart e) {
            progress.failed(step.name());
            throw e;
        }
        progress.ready(step.name(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Nothing is started beside a stop that is under way: it would be left over. */
    private synchronized RunningProgram launch(Step step) {
        if (stopped) {
            throw new CannotStart("The suite is being stopped.");
        }
        RunningProgram program = RunningProgram.start(step.program());
        running.put(step.name(), program);
        return program;
    }

    private void record() {
        file(Optional.of(ProcessId.of(ProcessHandle.current()))).writeTo(plan.data());
    }

    private SuiteFile file(Optional<ProcessId> launcher) {
        List<SuiteFile.Entry> processes = steps.stream()
                .filter(step -> running.containsKey(step.name()))
                .map(step -> SuiteFile.Entry.of(step, program(step.name()).handle()))
                .toList();
        return new SuiteFile(launcher, addresses(), processes);
    }

    private Step step(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no process " + name + " in " + names()));
    }
}
