package org.quorate.load.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.Signals;
import org.quorate.local.suite.DataDirectory;
import org.quorate.local.suite.SuiteFile;

/** A directory for one measurement: closing it, or the end of the JVM, ends all that was started on it. */
public final class Workplace implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Layout layout;
    private final DataDirectory data;
    private final Thread ending = new Thread(this::end, "ending what was measured");

    private Workplace(Layout layout, DataDirectory data) {
        this.layout = layout;
        this.data = data;
    }

    public static Workplace open(Layout layout) {
        try {
            var workplace = new Workplace(layout, DataDirectory.open(Files.createTempDirectory("quorate-load")));
            Runtime.getRuntime().addShutdownHook(workplace.ending);
            return workplace;
        } catch (IOException e) {
            throw new CannotStart("No temporary directory can be made: " + e.getMessage(), e);
        }
    }

    public Layout layout() {
        return layout;
    }

    public DataDirectory data() {
        return data;
    }

    public Path path() {
        return data.path();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // The JVM is ending, and what it would run has been done.
        }
    }

    /** All descendants of this JVM were started for the measurement. */
    private void end() {
        SuiteFile.in(data).ifPresent(SuiteFile::stop);
        ProcessHandle.current().descendants().forEach(each -> Signals.stop(each, GRACE));
        data.remove();
    }
}
