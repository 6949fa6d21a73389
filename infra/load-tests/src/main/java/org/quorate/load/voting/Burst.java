package org.quorate.load.voting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.load.platform.Platform;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Spread;
import org.quorate.load.rounds.Trial;
import org.quorate.load.rounds.Warming;
import org.quorate.load.traffic.Balance;
import org.quorate.local.layout.Component;

/**
 * Row 13: all voters of one motion vote at once, each on a connection of their own on which they have read the motion, until the last is
 * answered; through the gateway, and straight to the service.
 */
public final class Burst {
    private static final String ROW = "13";
    private static final int VOTERS = 2_000;
    private static final double SECONDS = 0.5;
    private static final Goal GOAL = Goal.atMost(1, 0.4);
    private static final List<Component> DOORS = List.of(Component.GATEWAY, Component.MEETINGS);

    private final Trial trial;
    private final List<Balance> balances = new ArrayList<>();
    private final Map<Component, List<Double>> seconds = new EnumMap<>(Component.class);

    public Burst(Trial trial) {
        this.trial = trial;
        DOORS.forEach(door -> seconds.put(door, new ArrayList<>()));
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout(), Component.MEETINGS)) {
            var votes = new CountedVotes(platform, Electors.signedIn(VOTERS, platform.tokens()));
            for (Component door : DOORS) Warming.until(() -> burst(votes, platform.port(door)), trial.progress());
            for (int round = 1; round <= trial.rounds(); round++) {
                int first = trial.random().nextInt(DOORS.size());
                for (int each = 0; each < DOORS.size(); each++) {
                    Component door = DOORS.get((first + each) % DOORS.size());
                    double took = burst(votes, platform.port(door));
                    of(door).add(took);
                    trial.progress().accept("burst, round " + round + ", " + door + ": " + took + " s");
                }
            }
            return CountedVotes.findings(
                    List.of(
                            line(
                                    "2,000 vote at once through the gateway, until the last is answered",
                                    Component.GATEWAY),
                            line("the same, straight to the service", Component.MEETINGS)),
                    balances);
        }
    }

    private double burst(CountedVotes votes, int port) throws InterruptedException {
        CountedVotes.Cast cast = votes.castAndCounted(new Callers(VOTERS), port);
        balances.addAll(cast.balances());
        return cast.seconds();
    }

    private Line line(String what, Component door) {
        double[] took = of(door).stream().mapToDouble(Double::doubleValue).toArray();
        return Line.ofSeconds(ROW, what, Spread.of(took), SECONDS, GOAL, trial.rounds());
    }

    private List<Double> of(Component door) {
        return Objects.requireNonNull(seconds.get(door));
    }
}
