package org.quorate.load.voting;

import java.io.IOException;
import java.util.List;
import org.bson.Document;
import org.quorate.load.platform.Platform;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Contest;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Trial;
import org.quorate.load.wire.Answer;
import org.quorate.load.wire.Connection;
import org.quorate.load.wire.Question;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;
import tools.jackson.databind.json.JsonMapper;

/** Row 10: the vote on a motion with 10,000 ballots is closed and counted, against a scan of what is counted in them. */
public final class Tally {
    private static final Goal GOAL = Goal.atMost(1.5, 1.1);
    private static final int BALLOTS = 10_000;
    private static final int OK = 200;

    private final Trial trial;

    public Tally(Trial trial) {
        this.trial = trial;
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout(), Component.MEETINGS)) {
            OpenVotes votes = OpenVotes.on(platform);
            Electors electors = Electors.oneSignedIn(BALLOTS, platform.tokens());
            String motion = votes.open(electors);
            Ballots ballots = new Ballots(platform);
            int port = platform.port(Component.MEETINGS);
            Votes.on(motion, electors.first()).seconds(new Callers(1), port);
            ballots.awaitPublished();
            ballots.cloneFor(electors, motion);
            Question closure = Question.post(
                    "/api/" + Platform.TENANT + "/motions/" + motion + "/closure",
                    platform.tokens().of(Platform.CLERK, "secretariat"),
                    "{}");
            Contest.Arm reference = () -> scanned(ballots, motion);
            Contest.Arm subject = () -> closed(port, votes, motion, closure);
            Rounds measured = trial.between("tally", reference, subject);
            return new Findings(
                    List.of(Line.ofMillis(
                            "10", "closing and counting 10,000 ballots by HTTP", measured, trial.rounds(), GOAL)),
                    List.of("Row 10: each closing counted " + BALLOTS + " votes."),
                    true);
        }
    }

    private static double scanned(Ballots ballots, String motion) {
        long began = System.nanoTime();
        int found = ballots.scanned(motion, BALLOTS);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (found != BALLOTS) throw new CannotStart("The scan found " + found + " ballots.");
        return seconds;
    }

    private static double closed(int port, OpenVotes votes, String motion, Question closure) {
        Document open = votes.state(motion);
        try (Connection connection = Connection.to(port)) {
            long began = System.nanoTime();
            Answer answer = connection.ask(closure);
            double seconds = (System.nanoTime() - began) / 1e9;
            if (answer.status() != OK) throw new CannotStart("The closure was answered " + answer.text());
            int counted = JsonMapper.shared()
                    .readTree(answer.body())
                    .at("/result/votes")
                    .size();
            if (counted != BALLOTS) throw new CannotStart("The closure counted " + counted + " votes.");
            votes.setBack(motion, open);
            return seconds;
        } catch (IOException e) {
            throw new CannotStart("The closure failed: " + e.getMessage(), e);
        }
    }
}
