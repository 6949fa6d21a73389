package org.quorate.load.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quorate.load.process.Workplace;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Trial;
import org.quorate.local.layout.Component;
import org.quorate.local.process.Program;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** Row 5: one service from its start to ready, as shipped, against the same jar by {@code java -jar}; all others stand still. */
public final class ServiceStart {
    private static final String ROW = "5";
    private static final Goal GOAL = Goal.atMost(0.50, 0.40);

    private final Trial trial;
    private final Set<Component> services;

    public ServiceStart(Trial trial, Set<Component> services) {
        this.trial = trial;
        this.services = services;
    }

    public Findings measure() throws InterruptedException {
        try (Workplace workplace = Workplace.open(trial.layout());
                Suite suite = Suite.start(SuiteOptions.in(workplace.path()))) {
            List<ShippedProgram> programs = ShippedProgram.allOn(workplace);
            List<ShippedProgram> own = programs.stream()
                    .filter(program -> program.component().isService() || program.component() == Component.GATEWAY)
                    .toList();
            own.reversed().forEach(program -> suite.stop(program.entry().name()));
            Jars.readOnce(own, trial.layout());
            List<Line> lines = new ArrayList<>();
            for (ShippedProgram program : own) {
                if (services.contains(program.component())) lines.add(line(program));
            }
            return new Findings(lines, List.of(), true);
        }
    }

    private Line line(ShippedProgram program) throws InterruptedException {
        String title = program.component().title();
        int port = program.entry().port();
        Rounds measured = trial.contest(title)
                .between(() -> seconds(program.plain(trial.layout()), port), () -> seconds(program.shipped(), port));
        return Line.of(ROW, "start of " + title + " to ready, as shipped", measured, trial.rounds(), GOAL);
    }

    private static double seconds(Program program, int port) throws InterruptedException {
        Started started = Started.of(program, port);
        started.stop();
        return started.seconds();
    }
}
