package org.quorate.load.startup;

import java.util.List;
import org.quorate.load.process.Workplace;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Contest;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Trial;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** Row 6: the command {@code infra/up} until all is ready, against the sum of plain starts one after the other. */
public final class SuiteStart {
    private static final String ROW = "6";
    private static final Goal GOAL = Goal.atMost(0.50, 0.35);

    private final Trial trial;

    public SuiteStart(Trial trial) {
        this.trial = trial;
    }

    /** Both run on the same directory and the same ports, which an earlier start has prepared. */
    public Findings measure() throws InterruptedException {
        try (Workplace workplace = Workplace.open(trial.layout())) {
            List<ShippedProgram> programs = startedOnce(workplace);
            Jars.readOnce(programs, trial.layout());
            Contest contest = trial.contest("suite");
            Rounds measured = contest.between(
                    new PlainStarts(programs, trial.layout())::seconds,
                    new UpCommand(workplace, trial.layout())::seconds);
            return Findings.of(
                    Line.of(ROW, "whole suite from infra/up (built) to all ready", measured, trial.rounds(), GOAL));
        }
    }

    private static List<ShippedProgram> startedOnce(Workplace workplace) {
        try (Suite _ = Suite.start(SuiteOptions.in(workplace.path()))) {
            return ShippedProgram.allOn(workplace);
        }
    }
}
