package org.quorate.load.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.load.process.Listener;
import org.quorate.load.process.Workplace;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Spread;
import org.quorate.load.traffic.Run;
import org.quorate.load.traffic.Traffic;
import org.quorate.local.demo.Demo;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** Row 8: the most memory that each service held while people read and wrote through the gateway, against 512 MiB. */
public final class MemoryUnderLoad {
    private static final String ROW = "8";
    private static final Goal GOAL = Goal.atMost(0.65, 0.50);
    private static final double REFERENCE_MEBIBYTES = 512;

    private final Layout layout;
    private final Traffic.Plan plan;
    private final Consumer<String> progress;

    public MemoryUnderLoad(Layout layout, Traffic.Plan plan, Consumer<String> progress) {
        this.layout = layout;
        this.plan = plan;
        this.progress = progress;
    }

    public Findings measure() throws InterruptedException {
        try (Workplace workplace = Workplace.open(layout);
                Suite suite = Suite.start(SuiteOptions.in(workplace.path()))) {
            Map<String, Long> pids = pids(suite);
            progress.accept("loading the demo");
            new Demo().load(suite.gateway(), suite.issuer(), _ -> {});
            progress.accept(plan.callers() + " callers for " + plan.length().toSeconds() + " s");
            Samples samples = Samples.of(pids);
            Run run;
            try (samples) {
                run = Run.on(suite, plan);
            }
            return new Findings(lines(samples.spreads()), notes(run), run.isEven());
        }
    }

    private static Map<String, Long> pids(Suite suite) {
        Map<String, Long> pids = new LinkedHashMap<>();
        for (Component component : Component.values()) {
            if (component.isService() || component == Component.GATEWAY) {
                String name = component.title();
                Listener.mustBe(suite.pid(name), suite.port(name));
                pids.put(name, suite.pid(name));
            }
        }
        return pids;
    }

    private List<Line> lines(Map<String, Spread> mebibytes) {
        List<Line> lines = new ArrayList<>();
        mebibytes.forEach((name, spread) -> lines.add(Line.ofMost(
                ROW,
                "highest RSS of " + name + " under load",
                spread.over(REFERENCE_MEBIBYTES),
                GOAL,
                "1 of " + plan.length().toSeconds() + " s",
                String.format(Locale.ROOT, "%.0f MiB, median %.0f MiB", spread.most(), spread.median()))));
        return lines;
    }

    private List<String> notes(Run run) {
        String load = "Load of row 8: " + plan.callers() + " callers for "
                + plan.length().toSeconds() + " s, " + run.tally().inWords();
        return List.of(load, run.inWords() + ".");
    }
}
