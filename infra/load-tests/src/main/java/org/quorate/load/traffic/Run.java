package org.quorate.load.traffic;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.Suite;
import tools.jackson.databind.JsonNode;

/** One load on a suite that has the demo's data, and the balances that were drawn after it. */
public record Run(Tally tally, List<Balance> balances) {
    private static final String CLERK = "tbc-clerk";
    private static final String BODIES = "/api/tewkesbury-bc/bodies";

    public Run {
        balances = List.copyOf(balances);
    }

    public static Run on(Suite suite, Traffic.Plan plan) throws InterruptedException {
        URI gateway = suite.uri("gateway");
        var api = new DemoApi(gateway, suite.issuer());
        var traffic = new Traffic(new Gateway(gateway, suite.issuer()), partnership(api), plan);
        Tally tally = traffic.run();
        var books = new Books(api, new Topics(suite.addresses().brokers()));
        return new Run(tally, books.balances(tally, traffic.mark()));
    }

    public boolean isEven() {
        return balances.stream().allMatch(Balance::isEven);
    }

    /** How much was accepted, or what is wrong with it. */
    public String inWords() {
        if (!isEven()) {
            return "NOT SOUND: "
                    + balances.stream()
                            .filter(balance -> !balance.isEven())
                            .map(Balance::inWords)
                            .collect(Collectors.joining("; "));
        }
        return "Accepted = stored = published, each once: "
                + Arrays.stream(Entry.values())
                        .map(entry -> tally.acceptedOf(entry).size() + " in " + entry.list())
                        .collect(Collectors.joining(", "));
    }

    private static String partnership(DemoApi api) {
        for (JsonNode body : api.get(CLERK, BODIES).get("items")) {
            return body.get("id").asString();
        }
        throw new CannotStart("The demo has no body in " + BODIES + ".");
    }
}
