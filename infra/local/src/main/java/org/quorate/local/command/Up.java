package org.quorate.local.command;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.DataDirectory;
import org.quorate.local.suite.ExternalServers;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteFile;
import org.quorate.local.suite.SuiteLock;
import org.quorate.local.suite.SuiteOptions;
import org.quorate.local.suite.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything, fills it with the demo the first time, and stays until Ctrl-C. */
@Command(name = "up", description = "Starts everything, fills it with the demo the first time, and stays until Ctrl-C.")
@SuppressWarnings("NullAway.Init")
final class Up implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the site (default: 8080).")
    private int port;

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many of each service (default: 1).")
    private int instances;

    @Option(names = "--detach", description = "Return when all is ready; infra/down stops it.")
    private boolean detach;

    @Option(names = "--fresh", description = "Empty the data directory first.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Leave the platform empty.")
    private boolean noDemo;

    @Option(
            names = "--no-caches",
            description = "Start at once, slower, when AOT caches are missing, instead of making them.")
    private boolean noCaches;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Start only these: ${COMPLETION-CANDIDATES}.")
    private Set<Component> only = EnumSet.allOf(Component.class);

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        DataDirectory directory = data.opened();
        Optional<SuiteLock> lock = SuiteLock.on(directory);
        Optional<SuiteFile> found = SuiteFile.in(directory);
        if (lock.isEmpty() || found.filter(SuiteFile::isWhole).isPresent()) {
            return alreadyRunning(found);
        }
        found.filter(SuiteFile::isRunning).ifPresent(this::clear);
        if (fresh) {
            directory.empty();
        }
        Suite suite = start(directory);
        if (detach) {
            suite.detach();
            return 0;
        }
        return stay(suite);
    }

    private int alreadyRunning(Optional<SuiteFile> found) {
        if (found.isEmpty()) {
            out().println("It is being started by another infra/up on " + data.path() + ".");
            return 0;
        }
        if (fresh) {
            throw new CannotStart("It is running on " + data.path() + ": stop it with infra/down before --fresh.");
        }
        out().println("It is already running: " + found.get().addresses().gateway());
        return 0;
    }

    private void clear(SuiteFile remains) {
        out().println("Stopping what an earlier run left behind.");
        remains.stop();
    }

    private Suite start(DataDirectory directory) {
        SuiteOptions options = SuiteOptions.in(directory.path())
                .gatewayPort(port)
                .instances(instances)
                .only(only)
                .external(ExternalServers.named(System.getenv()));
        if (!noCaches) {
            Prepare.caches(options.layout(), only, out());
        }
        Suite suite = Suite.start(options, LiveLines.to(out()));
        boolean complete = only.containsAll(EnumSet.allOf(Component.class));
        if (complete && !noDemo) {
            DemoLoading.once(directory, suite, out());
        }
        if (suite.names(Component.GATEWAY).isEmpty()) {
            out().println("Running without the site: " + suite.names());
        } else {
            Welcome.to(suite.addresses(), out());
        }
        return suite;
    }

    private int stay(Suite suite) throws InterruptedException {
        out().println("Ctrl-C stops everything.");
        Watch.over(suite, out()::println);
        new CountDownLatch(1).await();
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
