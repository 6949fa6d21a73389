package org.quorate.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import org.quorate.local.demo.Demo;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.DataDirectory;
import org.quorate.local.suite.Suite;

/** Loads the demo into a data directory that has none yet. */
final class DemoLoading {
    private DemoLoading() {}

    static void once(DataDirectory data, Suite suite, PrintWriter out) {
        if (Files.exists(data.demoMark())) {
            return;
        }
        out.println("Loading the demo …");
        new Demo().load(suite.gateway(), suite.issuer(), step -> out.println("  " + step));
        try {
            Files.createFile(data.demoMark());
        } catch (IOException e) {
            throw new CannotStart(data.demoMark() + " cannot be written: " + e.getMessage(), e);
        }
    }
}
