package org.quorate.load.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.quorate.load.process.Listener;
import org.quorate.load.process.Workplace;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.SuiteFile;

/** The command with which people start the suite, timed from the outside until it says that all is ready. */
record UpCommand(Workplace workplace, Layout layout) {
    private static final int LIMIT_SECONDS = 300;

    double seconds() throws InterruptedException {
        Path said = workplace.path().resolve("up.txt");
        long began = System.nanoTime();
        run(said);
        double seconds = (System.nanoTime() - began) / 1e9;
        SuiteFile suite = SuiteFile.in(workplace.data())
                .orElseThrow(() -> new CannotStart("infra/up has ended and left no suite:\n" + text(said)));
        try {
            suite.processes().forEach(UpCommand::check);
        } finally {
            suite.stop();
            SuiteFile.removeFrom(workplace.data());
        }
        return seconds;
    }

    private void run(Path said) throws InterruptedException {
        var up = new ProcessBuilder(
                        layout.root().resolve("infra/up").toString(),
                        "--detach",
                        "--no-demo",
                        "--port",
                        "0",
                        "--data",
                        workplace.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        // Servers of one's own would take the place of the embedded ones, which the plain starts have.
        up.environment().keySet().removeIf(name -> name.startsWith("QUORATE_"));
        try {
            Process process = up.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new CannotStart("infra/up did not start the suite:\n" + text(said));
            }
        } catch (IOException e) {
            throw new CannotStart("infra/up cannot be run: " + e.getMessage(), e);
        }
        if (text(said).contains("Building ") || text(said).contains("Preparing ")) {
            throw new CannotStart("Sources changed during the measurement: infra/up built anew, which is no start.");
        }
    }

    private static void check(SuiteFile.Entry process) {
        Listener.mustBe(process.process().pid(), process.port());
        if (!process.isReady()) {
            throw new CannotStart(process.name() + " is not ready though infra/up said so.");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "(nothing can be read: " + e.getMessage() + ")";
        }
    }
}
