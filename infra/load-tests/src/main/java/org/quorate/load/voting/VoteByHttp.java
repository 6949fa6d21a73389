package org.quorate.load.voting;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.quorate.load.platform.Platform;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Contest;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Trial;
import org.quorate.load.traffic.Balance;
import org.quorate.local.layout.Component;

/** Row 1: votes by HTTP, each with its own token, against raw inserts of the same document into the same store. */
public final class VoteByHttp {
    private static final Goal GOAL = Goal.atLeast(0.60, 0.90);
    private static final int VOTES = 2_000;
    private static final Callers CALLERS = new Callers(32);

    private final Trial trial;
    private final List<Balance> balances = new ArrayList<>();

    public VoteByHttp(Trial trial) {
        this.trial = trial;
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout(), Component.MEETINGS)) {
            var votes = new CountedVotes(platform, Electors.signedIn(VOTES, platform.tokens()));
            var ballots = new Ballots(platform);
            ballots.index();
            int port = platform.port(Component.MEETINGS);
            Document first = votes.castAndCounted(CALLERS, port).first();
            Contest.Arm reference = () -> insert(ballots, first);
            Contest.Arm subject = () -> {
                CountedVotes.Cast cast = votes.castAndCounted(CALLERS, port);
                balances.addAll(cast.balances());
                return cast.seconds();
            };
            Rounds measured = trial.between("votes", reference, subject);
            Line line = Line.ofSpeed(
                    "1", "a vote by HTTP, ballot stored, event pending", measured, trial.rounds(), GOAL, VOTES);
            return CountedVotes.findings(List.of(line), balances);
        }
    }

    private static double insert(Ballots ballots, Document first) throws InterruptedException {
        List<Document> documents = Ballots.like(first, VOTES);
        double seconds = CALLERS.seconds(VOTES, () -> task -> ballots.insert(documents.get(task)));
        ballots.clear();
        return seconds;
    }
}
