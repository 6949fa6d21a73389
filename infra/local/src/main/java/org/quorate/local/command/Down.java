package org.quorate.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quorate.local.process.Signals;
import org.quorate.local.suite.DataDirectory;
import org.quorate.local.suite.SuiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops everything that up has started. */
@Command(name = "down", description = "Stops everything that up has started.")
@SuppressWarnings("NullAway.Init")
final class Down implements Callable<Integer> {
    private static final Duration LAUNCHER_LIMIT = Duration.ofSeconds(60);

    @Mixin
    private DataOption data;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataDirectory directory = data.existing();
        Optional<SuiteFile> suite = SuiteFile.in(directory).filter(SuiteFile::isRunning);
        if (suite.isEmpty()) {
            out.println("Nothing is running on " + directory.path() + ".");
            return 0;
        }
        out.println("Stopping …");
        out.flush();
        suite.get().watcher().ifPresent(launcher -> Signals.stop(launcher, LAUNCHER_LIMIT));
        suite.get().stop();
        SuiteFile.removeFrom(directory);
        out.println("Everything is stopped.");
        return 0;
    }
}
