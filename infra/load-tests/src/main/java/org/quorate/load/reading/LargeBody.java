package org.quorate.load.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.quorate.load.platform.Platform;
import org.quorate.local.demo.DemoApi;

/** A board with any number of seats, all of them filled, taken in as one document. */
record LargeBody(String name, int seats) {
    private static final String FROM = "2020-09-01";

    /** The answer is its id. */
    String takenIn(DemoApi api) {
        return api.post(Platform.CLERK, "/api/" + Platform.TENANT + "/bodies/import?ids=minted", document())
                .get("id")
                .asString();
    }

    private Map<String, Object> document() {
        String organisation = id();
        List<String> people = IntStream.range(0, seats).mapToObj(_ -> id()).toList();
        return Map.of(
                "format",
                "quorate-body-1",
                "body",
                Map.of(
                        "id",
                        id(),
                        "name",
                        name,
                        "kind",
                        "HWB",
                        "formed",
                        FROM,
                        "standings",
                        List.of(Map.of("status", "active", "since", FROM))),
                "constitutions",
                List.of(Map.of("inForceFrom", FROM, "terms", terms())),
                "organisations",
                List.of(Map.of("id", organisation, "name", "Partners of " + name, "sector", "Local government")),
                "people",
                IntStream.range(0, seats)
                        .mapToObj(each -> Map.of("id", people.get(each), "office", "Office " + each))
                        .toList(),
                "seats",
                IntStream.range(0, seats)
                        .mapToObj(each -> seat(each, organisation, people.get(each)))
                        .toList());
    }

    private static Map<String, Object> seat(int number, String organisation, String person) {
        return Map.of(
                "id",
                id(),
                "title",
                "Seat " + number,
                "organisation",
                organisation,
                "from",
                FROM,
                "terms",
                List.of(Map.of("id", id(), "person", person, "from", FROM)));
    }

    private static Map<String, Object> terms() {
        return Map.of("voting", Map.of("by", "member"), "quorum", Map.of("members", 1));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
