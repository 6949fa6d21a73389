package org.quorate.load.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.quorate.load.platform.Platform;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Line;
import org.quorate.load.traffic.Balance;
import tools.jackson.databind.JsonNode;

/** Casts a vote of every elector on a motion of its own, and looks afterwards what has become of them. */
final class CountedVotes {
    private final Platform platform;
    private final Electors electors;
    private final OpenVotes open;
    private final Ballots ballots;

    CountedVotes(Platform platform, Electors electors) {
        this.platform = platform;
        this.electors = electors;
        this.open = OpenVotes.on(platform);
        this.ballots = new Ballots(platform);
    }

    /** How long the votes took, where they were found, and the first of them as a ballot. */
    record Cast(double seconds, List<Balance> balances, Document first) {}

    Cast castAndCounted(Callers callers, int port) throws InterruptedException {
        String motion = open.open(electors);
        double seconds = Votes.on(motion, electors).seconds(callers, port);
        ballots.awaitPublished();
        JsonNode closed = platform.api()
                .post(Platform.CLERK, "/api/" + Platform.TENANT + "/motions/" + motion + "/closure", Map.of());
        List<Balance> balances = List.of(
                Balance.of("stored as ballots", electors.keys(), ballots.votersOn(motion)),
                Balance.of("told to the audit trail", electors.keys(), ballots.auditedOn(motion)),
                Balance.of("counted at the close", electors.accounts(), counted(closed)));
        Document first = ballots.first(motion);
        ballots.clear();
        open.forget(motion);
        return new Cast(seconds, balances, first);
    }

    private static List<String> counted(JsonNode closed) {
        return closed.at("/result/votes")
                .valueStream()
                .map(vote -> vote.path("member").asString(""))
                .toList();
    }

    /** The lines, with what the balances come to. */
    static Findings findings(List<Line> lines, List<Balance> balances) {
        String row = "Row " + lines.getFirst().row();
        List<Balance> uneven =
                balances.stream().filter(balance -> !balance.isEven()).toList();
        int accepted = balances.stream().mapToInt(Balance::accepted).sum() / 3;
        String note = uneven.isEmpty()
                ? row + ": " + accepted
                        + " votes accepted = stored = told to the audit trail = counted at the close, each once."
                : row + " NOT SOUND: " + uneven.stream().map(Balance::inWords).collect(Collectors.joining("; "));
        return new Findings(lines, List.of(note), uneven.isEmpty());
    }
}
