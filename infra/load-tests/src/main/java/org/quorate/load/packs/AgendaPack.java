package org.quorate.load.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quorate.load.platform.Platform;
import org.quorate.load.platform.SmallBoard;
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
 * Row 11: the pack of a new agenda, asked for by HTTP: 20 covers and 280 pages of papers, against the PDF library joining 20 sheets and
 * the same papers, in a JVM with the same flags.
 */
public final class AgendaPack {
    private static final Goal GOAL = Goal.atMost(1.5, 1.1);
    private static final String OWN = "/api/" + Platform.TENANT;
    private static final int ITEMS = 20;
    private static final int PAGES = 14;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Trial trial;
    private int edition;

    public AgendaPack(Trial trial) {
        this.trial = trial;
    }

    public Findings measure() throws InterruptedException {
        try (Platform platform = Platform.with(trial.layout(), Component.MEETINGS)) {
            Path parts = Files.createDirectories(platform.directory().resolve("parts"));
            String token = platform.tokens().of(Platform.CLERK, "secretariat");
            int port = platform.port(Component.MEETINGS);
            String meeting = meeting(platform);
            List<String> items = handedIn(platform, meeting, token, port, parts);
            try (MergingProcess merging = new MergingProcess(parts)) {
                Contest.Arm subject = () -> printed(platform, meeting, items, token, port);
                Rounds measured = trial.between("pack", merging::seconds, subject);
                return Findings.of(Line.of(
                        "11",
                        "agenda pack of 300 pages and its contents, made and served",
                        measured,
                        trial.rounds(),
                        GOAL));
            }
        } catch (IOException e) {
            throw new CannotStart("The pack cannot be measured: " + e.getMessage(), e);
        }
    }

    private static String meeting(Platform platform) {
        SmallBoard board = SmallBoard.inSession(platform);
        return platform.api()
                .post(
                        Platform.CLERK,
                        OWN + "/meetings",
                        Map.of(
                                "body",
                                board.board().id(),
                                "startsAt",
                                "2022-09-13T10:00:00+01:00",
                                "venue",
                                "Tewkesbury"))
                .get("id")
                .asString();
    }

    private static List<String> handedIn(Platform platform, String meeting, String token, int port, Path parts)
            throws IOException {
        List<String> items = new ArrayList<>();
        for (int number = 1; number <= ITEMS; number++) {
            byte[] paper = Papers.of(number, PAGES);
            Files.write(parts.resolve("%02d-cover.pdf".formatted(number)), Papers.of(number, 1));
            Files.write(parts.resolve("%02d-paper.pdf".formatted(number)), paper);
            String item = item(platform, meeting, number);
            items.add(item);
            try (Connection connection = Connection.to(port)) {
                Answer answer = connection.ask(Question.post(
                        OWN + "/meetings/" + meeting + "/papers?title=Paper&kind=report&item=" + item,
                        token,
                        "application/pdf",
                        paper));
                if (answer.status() != CREATED) throw new CannotStart("A paper was answered " + answer.text());
            }
        }
        return items;
    }

    private static String item(Platform platform, String meeting, int number) {
        return platform.api()
                .post(Platform.CLERK, OWN + "/meetings/" + meeting + "/items", content("Item " + number))
                .get("id")
                .asString();
    }

    private static Map<String, Object> content(String title) {
        return Map.of(
                "title",
                title,
                "purpose",
                List.of("decision"),
                "sponsor",
                "Director of Public Health",
                "author",
                "Consultant in Public Health",
                "recommendations",
                List.of("Agree that the strategy be circulated", "Note the progress"));
    }

    /** With every item under a new title, so that nothing of it was printed before. */
    private double printed(Platform platform, String meeting, List<String> items, String token, int port) {
        edition++;
        items.forEach(item -> platform.api()
                .put(
                        Platform.CLERK,
                        OWN + "/meetings/" + meeting + "/items/" + item,
                        content("Item of edition " + edition)));
        try (Connection connection = Connection.to(port)) {
            long began = System.nanoTime();
            Answer pack =
                    connection.ask(Question.get(OWN + "/meetings/" + meeting + "/exempt/pack.pdf", Optional.of(token)));
            double seconds = (System.nanoTime() - began) / 1e9;
            if (pack.status() != OK) throw new CannotStart("The pack was answered " + pack.text());
            try (PDDocument read = Loader.loadPDF(pack.body())) {
                if (read.getNumberOfPages() <= ITEMS * (1 + PAGES)) {
                    throw new CannotStart("The pack has " + read.getNumberOfPages() + " pages.");
                }
            }
            return seconds;
        } catch (IOException e) {
            throw new CannotStart("The pack did not come: " + e.getMessage(), e);
        }
    }
}
