package org.quorate.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.demo.Story;
import org.quorate.local.demo.StoryClock;

/** A large partnership that votes by member, and its meetings. */
final class Crowd {

    static final String CLERK = "tbc-clerk";
    static final String OWN = "/api/" + Story.BOROUGH;

    private final DemoApi api;

    Crowd(DemoApi api) {
        this.api = api;
    }

    /** A body of so many members, each with a vote. */
    Board of(int members) {
        String organisation =
                made("/organisations", Map.of("name", "Partners of the borough", "sector", "Local government"));
        String body = made("/bodies", Map.of("name", "A large partnership", "kind", "LSP", "formed", "2020-09-01"));
        api.post(
                CLERK,
                OWN + "/bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom",
                        "2020-09-01",
                        "voting",
                        Map.of(
                                "by",
                                "member",
                                "castingVote",
                                Map.of("heldBy", "chair", "withinOwnAuthority", true),
                                "consensusFirst",
                                true,
                                "absentVoting",
                                false),
                        "quorum",
                        Map.of("members", 4, "waitWithout", "PT30M"),
                        "meetings",
                        Map.of("frequency", Map.of("timesAYear", 4), "inPublic", true, "standingItems", List.of()),
                        "membership",
                        Map.of("substitutes", Map.of("allowed", true))));
        Map<String, String> people = new LinkedHashMap<>();
        IntStream.rangeClosed(1, members).forEach(number -> {
            String office = "Member " + number;
            people.put(office, join(body, organisation, office));
        });
        return new Board(Story.BOROUGH, CLERK, body, people);
    }

    /** A meeting in session with everybody there; the answer is its id. */
    String meets(Board board) {
        StoryClock clock = new StoryClock(api);
        clock.moveTo("2022-05-30T09:00:00+01:00");
        api.await(CLERK, OWN + "/meetings?body=" + board.id(), _ -> true);
        String meeting = made(
                "/meetings",
                Map.of("body", board.id(), "startsAt", "2022-06-14T10:00:00+01:00", "venue", "Tewkesbury"));
        String path = OWN + "/meetings/" + meeting;
        api.await(
                CLERK,
                path + "/quorum",
                told -> told.get("membership").asInt() == board.people().size());
        api.post(CLERK, path + "/items", Map.of("title", "Any business", "purpose", List.of("information")));
        api.post(CLERK, path + "/publication");
        clock.moveTo("2022-06-14T10:00:00+01:00");
        board.people()
                .values()
                .forEach(person ->
                        api.post(CLERK, path + "/attendance", Map.of("person", person, "presence", "present")));
        api.post(CLERK, path + "/opening");
        return meeting;
    }

    private String join(String body, String organisation, String office) {
        String person = made("/people", Map.of("office", office));
        String seat = made(
                "/bodies/" + body + "/seats",
                Map.of("title", office, "organisation", organisation, "voting", true, "from", "2020-09-01"));
        api.post(
                CLERK,
                OWN + "/bodies/" + body + "/terms",
                Map.of("seat", seat, "person", person, "from", "2020-09-01"));
        return person;
    }

    private String made(String path, Map<String, ?> what) {
        return api.post(CLERK, OWN + path, what).get("id").asString();
    }
}
