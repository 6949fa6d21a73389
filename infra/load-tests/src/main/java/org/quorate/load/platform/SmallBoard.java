package org.quorate.load.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.demo.StoryClock;

/** A board of a few members that votes by member, and a meeting of it that is in session. */
public record SmallBoard(Board board, String meeting) {
    private static final int MEMBERS = 4;
    private static final String OWN = "/api/" + Platform.TENANT;

    public static SmallBoard inSession(Platform platform) {
        platform.register();
        Board board = form(platform.api());
        return new SmallBoard(board, meet(platform.api(), board));
    }

    /** A motion on which a vote is open; the answer is its id. */
    public String motion(DemoApi api) {
        String motion = made(api, "/motions", Map.of("meeting", meeting, "text", "That it be so"));
        api.post(Platform.CLERK, OWN + "/motions/" + motion + "/opening");
        return motion;
    }

    private static Board form(DemoApi api) {
        String organisation = made(api, "/organisations", Map.of("name", "Partners", "sector", "Local government"));
        String body = made(api, "/bodies", Map.of("name", "A partnership", "kind", "LSP", "formed", "2020-09-01"));
        api.post(Platform.CLERK, OWN + "/bodies/" + body + "/constitutions", constitution());
        Map<String, String> people = new LinkedHashMap<>();
        IntStream.rangeClosed(1, MEMBERS).forEach(number -> {
            String office = "Member " + number;
            people.put(office, seated(api, body, organisation, office));
        });
        return new Board(Platform.TENANT, Platform.CLERK, body, people);
    }

    private static Map<String, Object> constitution() {
        return Map.of(
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
                Map.of("members", MEMBERS, "waitWithout", "PT30M"),
                "meetings",
                Map.of("frequency", Map.of("timesAYear", 4), "inPublic", true));
    }

    private static String seated(DemoApi api, String body, String organisation, String office) {
        String person = made(api, "/people", Map.of("office", office));
        String seat = made(
                api,
                "/bodies/" + body + "/seats",
                Map.of("title", office, "organisation", organisation, "voting", true, "from", "2020-09-01"));
        made(api, "/bodies/" + body + "/terms", Map.of("seat", seat, "person", person, "from", "2020-09-01"));
        return person;
    }

    private static String meet(DemoApi api, Board board) {
        var clock = new StoryClock(api);
        clock.moveTo("2022-05-30T09:00:00+01:00");
        String meeting = made(
                api,
                "/meetings",
                Map.of("body", board.id(), "startsAt", "2022-06-14T10:00:00+01:00", "venue", "Tewkesbury"));
        String path = OWN + "/meetings/" + meeting;
        api.await(
                Platform.CLERK, path + "/quorum", told -> told.get("membership").asInt() == MEMBERS);
        api.post(Platform.CLERK, path + "/items", Map.of("title", "Any business", "purpose", new String[] {"information"
        }));
        api.post(Platform.CLERK, path + "/publication");
        clock.moveTo("2022-06-14T10:00:00+01:00");
        board.people()
                .values()
                .forEach(person -> api.post(
                        Platform.CLERK, path + "/attendance", Map.of("person", person, "presence", "present")));
        api.post(Platform.CLERK, path + "/opening");
        return meeting;
    }

    private static String made(DemoApi api, String path, Map<String, ?> what) {
        return api.post(Platform.CLERK, OWN + path, what).path("id").asString("");
    }
}
