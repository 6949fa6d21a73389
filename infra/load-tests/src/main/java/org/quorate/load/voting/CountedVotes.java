package org.quorate.load.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** A motion on which all have voted, how long that took, and where their votes were found. */
    record Cast(String motion, double seconds, List<Balance> balances) {}

    Cast castAndCounted(Callers callers, int port) throws InterruptedException {
        String motion = open.open(electors);
        double seconds = Votes.on(motion, electors).seconds(callers, port);
        ballots.awaitPublished();
        JsonNode closed = platform.api()
                .post(Platform.CLERK, "/api/" + Platform.TENANT + "/motions/" + motion + "/closure", Map.of());
        return new Cast(
                motion,
                seconds,
                List.of(
                        Balance.of("stored as ballots", electors.keys(), ballots.votersOn(motion)),
                        Balance.of("told to the audit trail", electors.keys(), ballots.auditedOn(motion)),
                        Balance.of("counted at the close", electors.accounts(), counted(closed))));
    }

    private static List<String> counted(JsonNode closed) {
        return closed.at("/result/votes")
                .valueStream()
                .map(vote -> vote.path("member").asString(""))
                .toList();
    }

    /** The line, with what the balances come to. */
    static Findings findings(Line line, List<Balance> balances) {
        List<Balance> uneven =
                balances.stream().filter(balance -> !balance.isEven()).toList();
        int accepted = balances.stream().mapToInt(Balance::accepted).sum() / 3;
        String note = uneven.isEmpty()
                ? "Row " + line.row() + ": " + accepted
                        + " votes accepted = stored = told to the audit trail = counted at the close, each once."
                : "Row " + line.row() + " NOT SOUND: "
                        + uneven.stream().map(Balance::inWords).collect(Collectors.joining("; "));
        return new Findings(List.of(line), List.of(note), uneven.isEmpty());
    }
}
