package org.quorate.load.startup;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.quorate.load.process.Workplace;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Contest;
import org.quorate.load.rounds.Rounds;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** Row 6: the command {@code infra/up} until all is ready, against the sum of plain starts one after the other. */
public final class SuiteStart {
    private static final String ROW = "6";
    private static final Goal GOAL = Goal.atMost(0.50, 0.35);

    private final Layout layout;
    private final int rounds;
    private final RandomGenerator random;
    private final Consumer<String> progress;

    public SuiteStart(Layout layout, int rounds, RandomGenerator random, Consumer<String> progress) {
        this.layout = layout;
        this.rounds = rounds;
        this.random = random;
        this.progress = progress;
    }

    /** Both run on the same directory and the same ports, which an earlier start has prepared. */
    public Findings measure() throws InterruptedException {
        try (Workplace workplace = Workplace.open(layout)) {
            List<ShippedProgram> programs = startedOnce(workplace);
            Jars.readOnce(programs, layout);
            var contest = new Contest(rounds, random, round -> progress.accept("suite, " + round));
            Rounds measured = contest.between(
                    new PlainStarts(programs, layout)::seconds, new UpCommand(workplace, layout)::seconds);
            return Findings.of(Line.of(ROW, "whole suite from infra/up (built) to all ready", measured, rounds, GOAL));
        }
    }

    private static List<ShippedProgram> startedOnce(Workplace workplace) {
        try (Suite _ = Suite.start(SuiteOptions.in(workplace.path()))) {
            return ShippedProgram.allOn(workplace);
        }
    }
}
