package org.quorate.load.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.local.demo.DemoApi;
import tools.jackson.databind.JsonNode;

/** Compares what was accepted with what the lists show and with what was told on Kafka. */
final class Books {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DemoApi api;
    private final Topics topics;

    Books(DemoApi api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    /** Two balances for each kind of thing: stored, and published. */
    List<Balance> balances(Tally tally, String mark) throws InterruptedException {
        List<Balance> balances = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            List<String> accepted = tally.acceptedOf(entry);
            balances.add(Balance.of("stored in " + entry.list(), accepted, listed(entry, mark)));
            balances.add(published(entry, accepted));
        }
        return balances;
    }

    private List<String> listed(Entry entry, String mark) {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(entry.account(), entry.list() + "?limit=200" + after);
            for (JsonNode item : page.get("items")) {
                if (item.path(entry.labelled()).asString("").startsWith(mark)) {
                    ids.add(item.get("id").asString());
                }
            }
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        return ids;
    }

    /** Events follow soon, but not at once; what was there before the load is none of its business. */
    private Balance published(Entry entry, List<String> accepted) throws InterruptedException {
        Set<String> wanted = new HashSet<>(accepted);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Stream<String> told = topics.subjectsOn(entry.topic()).stream().filter(wanted::contains);
            Balance balance = Balance.of("published on " + entry.topic(), accepted, told.toList());
            if (balance.isEven() || System.nanoTime() > end) return balance;
            Thread.sleep(PAUSE);
        }
    }
}
