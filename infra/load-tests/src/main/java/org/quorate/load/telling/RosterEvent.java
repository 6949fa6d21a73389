package org.quorate.load.telling;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.quorate.load.platform.Platform;
import org.quorate.load.platform.SmallBoard;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Goal;
import org.quorate.load.report.Line;
import org.quorate.load.rounds.Contest;
import org.quorate.load.rounds.Trial;
import org.quorate.load.rounds.Warming;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;

/**
 * Row 2 for the roster: from a change to a body in membership until it has taken effect in meetings, by the times that both write into
 * their documents, against a bare message of that size over the same broker.
 */
public final class RosterEvent {
    private static final String ROW = "2";
    private static final Goal MEDIAN = Goal.atMost(1.5, 1.2);
    private static final Goal LATE = Goal.atMost(2, 1.2);
    private static final int CHANGES = 200;
    private static final int BYTES = 4_000;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Trial trial;
    private final List<double[]> references = new ArrayList<>();
    private final List<double[]> subjects = new ArrayList<>();

    public RosterEvent(Trial trial) {
        this.trial = trial;
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout(), Component.MEETINGS);
                RawKafka raw = new RawKafka(platform.brokers(), BYTES)) {
            String body = SmallBoard.inSession(platform).board().id();
            Contest.Arm reference = () -> median(references, raw.delays(CHANGES));
            Contest.Arm subject = () -> median(subjects, delays(platform, body));
            Warming.until(subject, trial.progress());
            Warming.until(reference, trial.progress());
            references.clear();
            subjects.clear();
            trial.contest("roster").between(reference, subject);
            return new Findings(
                    List.of(
                            line("a membership change in effect where meetings are held, p50", HALF, MEDIAN),
                            line("the same, p99", NEARLY_ALL, LATE)),
                    List.of("Row 2: every change took effect, in its order."),
                    true);
        }
    }

    private Line line(String what, double share, Goal goal) {
        return Line.ofMillis(ROW, what, Percentiles.rounds(references, subjects, share), trial.rounds(), goal);
    }

    private static double median(List<double[]> all, double[] seconds) {
        all.add(seconds);
        return Percentiles.of(seconds, HALF);
    }

    private static double[] delays(Platform platform, String body) throws InterruptedException {
        MongoCollection<Document> bodies =
                platform.database(Component.MEMBERSHIP).getCollection("bodies");
        MongoCollection<Document> rosters =
                platform.database(Component.MEETINGS).getCollection("rosters");
        double[] seconds = new double[CHANGES];
        for (int each = 0; each < CHANGES; each++) {
            String name = "A partnership, " + each % 2;
            platform.api()
                    .put(
                            Platform.CLERK,
                            "/api/" + Platform.TENANT + "/bodies/" + body,
                            Map.of("name", name, "kind", "LSP", "formed", "2020-09-01"));
            Document heard = awaited(rosters, body, name);
            long told = of(bodies, body).getDate("modified").getTime();
            // Both are in whole milliseconds: the least that can be told apart is half of one.
            seconds[each] = Math.max(HALF, heard.getDate("modified").getTime() - told) / 1e3;
        }
        return seconds;
    }

    private static Document awaited(MongoCollection<Document> rosters, String body, String name)
            throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Document roster = of(rosters, body);
            if (roster.toJson().contains("\"" + name + "\"")) return roster;
            Thread.sleep(2);
        }
        throw new CannotStart("Meetings has not heard of a change within " + PATIENCE.toSeconds() + " s.");
    }

    private static Document of(MongoCollection<Document> documents, String body) {
        Document found = documents.find(eq("_id", Platform.TENANT + "/" + body)).first();
        return found == null ? new Document() : found;
    }
}
