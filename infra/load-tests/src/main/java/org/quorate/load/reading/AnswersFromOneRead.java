package org.quorate.load.reading;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
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

/**
 * The rows of membership: whether a body of 60 seats is composed as it must be, and the chart of a tenant with 200 bodies and 5,000
 * seats, each by HTTP, against a bare read of the same documents.
 */
public final class AnswersFromOneRead {
    private static final Goal GOAL = Goal.atMost(2, 1.5);
    private static final int SEATS = 60;
    private static final int BODIES = 200;
    private static final int SEATS_OF_EACH = 25;
    private static final int CHECKS = 100;
    private static final int CHARTS = 20;
    private static final int OK = 200;

    private final Trial trial;

    public AnswersFromOneRead(Trial trial) {
        this.trial = trial;
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout())) {
            platform.register();
            String body = new LargeBody("A board of 60", SEATS).takenIn(platform.api());
            Line compliance = contest(
                    "compliance",
                    "whether a body of 60 seats is composed as it must be",
                    platform,
                    CHECKS,
                    "/bodies/" + body + "/compliance",
                    documents(platform, "bodies", new Document("_id", Platform.TENANT + "/" + body), 1));
            trial.progress().accept("taking in " + BODIES + " bodies");
            for (int each = 1; each < BODIES; each++) {
                new LargeBody("Body " + each, SEATS_OF_EACH).takenIn(platform.api());
            }
            Line chart = contest(
                    "chart",
                    "chart of a tenant with 200 bodies and 5,000 seats",
                    platform,
                    CHARTS,
                    "/bodies/structure",
                    documents(platform, "chart", new Document("tenant", Platform.TENANT), BODIES));
            return Findings.of(compliance, chart);
        }
    }

    /** A read of documents that are known to be so many. */
    private static Runnable documents(Platform platform, String collection, Document filter, int number) {
        MongoCollection<Document> read = platform.database(Component.MEMBERSHIP).getCollection(collection);
        return () -> {
            int found =
                    read.find(filter).batchSize(BODIES).into(new ArrayList<>()).size();
            if (found != number) throw new CannotStart("There were " + found + " documents in " + collection + ".");
        };
    }

    private Line contest(String row, String what, Platform platform, int times, String path, Runnable read)
            throws InterruptedException {
        Question question = Question.get(
                "/api/" + Platform.TENANT + path, Optional.of(platform.tokens().of(Platform.CLERK, "secretariat")));
        try (Connection connection = Connection.to(platform.port(Component.MEMBERSHIP))) {
            Contest.Arm subject = () -> each(times, () -> ask(connection, question));
            Contest.Arm reference = () -> each(times, read);
            Rounds measured = trial.between(row, reference, subject);
            return Line.ofMillis(row, what, measured, trial.rounds(), GOAL);
        } catch (IOException e) {
            throw new CannotStart("The connection failed: " + e.getMessage(), e);
        }
    }

    private static double each(int times, Runnable work) {
        long began = System.nanoTime();
        for (int time = 0; time < times; time++) work.run();
        return (System.nanoTime() - began) / 1e9 / times;
    }

    private static void ask(Connection connection, Question question) {
        try {
            Answer answer = connection.ask(question);
            if (answer.status() != OK) throw new CannotStart("The question was answered " + answer.text());
        } catch (IOException e) {
            throw new CannotStart("The question was not answered: " + e.getMessage(), e);
        }
    }
}
