package org.quorate.local.command;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quorate.local.suite.SuiteProgress;

/** One line per process: rewritten in place on a terminal, one more at every change elsewhere. */
final class LiveLines implements SuiteProgress {
    private static final String UP = "\u001b[%dA";
    private static final String CLEAR = "\u001b[2K";

    private final PrintWriter out;
    private final boolean inPlace;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private LiveLines(PrintWriter out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    static LiveLines to(PrintWriter out) {
        Console console = System.console();
        return new LiveLines(out, console != null && console.isTerminal());
    }

    @Override
    public void starting(String name, int port) {
        show(name, "starting on port " + port + " …");
    }

    @Override
    public void ready(String name, Duration took) {
        show(name, String.format(Locale.ROOT, "ready after %.1f s", took.toMillis() / 1e3));
    }

    @Override
    public void failed(String name) {
        show(name, "failed");
    }

    @Override
    public synchronized void stopping() {
        out.println("Stopping everything …");
        out.flush();
    }

    private synchronized void show(String name, String state) {
        String line = String.format(Locale.ROOT, "  %-16s %s", name, state);
        int height = lines.size();
        lines.put(name, line);
        if (!inPlace) {
            out.println(line);
        } else {
            if (height > 0) {
                out.printf(Locale.ROOT, UP, height);
            }
            lines.values().forEach(each -> out.println(CLEAR + each));
        }
        out.flush();
    }
}
