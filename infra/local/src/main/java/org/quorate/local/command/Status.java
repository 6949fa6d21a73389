package org.quorate.local.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.quorate.local.status.StatusTable;
import org.quorate.local.suite.SuiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what runs, how it is, and what is still on its way. */
@Command(
        name = "status",
        description = "Shows what runs, how it is, and what is still on its way; exit code 3 when nothing runs.")
@SuppressWarnings("NullAway.Init")
final class Status implements Callable<Integer> {
    private static final int NOTHING_RUNS = 3;

    @Mixin
    private DataOption data;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<SuiteFile> suite = SuiteFile.in(data.existing()).filter(SuiteFile::isRunning);
        if (suite.isEmpty()) {
            spec.commandLine().getOut().println("Nothing is running on " + data.path() + ".");
            return NOTHING_RUNS;
        }
        spec.commandLine().getOut().print(StatusTable.of(suite.get()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
