package org.quorate.membership.bodies.web;

import java.util.HashMap;
import java.util.Map;
import org.quorate.membership.Clerk;
import tools.jackson.databind.JsonNode;

/** The county's health and wellbeing board as it was in 2019, entered through the API from the record. */
public final class BoardOf2019 {

    private final Clerk clerk;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final String body;

    private BoardOf2019(Clerk clerk, String body) {
        this.clerk = clerk;
        this.body = body;
    }

    public static BoardOf2019 entered(Clerk clerk) {
        JsonNode recorded = BoardsOnRecord.named("glos-hwb");
        String body = Clerk.created(clerk.post(
                "bodies",
                Map.of(
                        "name", recorded.at("/name").asString(),
                        "kind", recorded.at("/kind").asString(),
                        "venue", recorded.at("/venue"),
                        "formed", "2013-04-01")));
        BoardOf2019 board = new BoardOf2019(clerk, body);
        clerk.post("bodies/" + body + "/constitutions", TermsOfReference.OF_THE_HWB);
        recorded.at("/seats").forEach(board::enter);
        return board;
    }

    private void enter(JsonNode seat) {
        String title = seat.at("/title").asString();
        Map<String, Object> sent = new HashMap<>(Map.of(
                "title",
                title,
                "organisation",
                organisation(seat.at("/organisation").asString()),
                "from",
                "2018-04-01"));
        copy(seat, "/unit", sent, "unit");
        copy(seat, "/statutory", sent, "statutoryGround");
        String id = Clerk.created(clerk.post("bodies/" + body + "/seats", sent));
        seats.put(title, id);
        String person = people.computeIfAbsent(seat.at("/heldBy").asString(title), clerk::person);
        clerk.term(body, id, person, "2018-05-01");
    }

    private static void copy(JsonNode seat, String from, Map<String, Object> sent, String to) {
        if (seat.at(from).isString()) {
            sent.put(to, seat.at(from).asString());
        }
    }

    public String id() {
        return body;
    }

    public String seat(String title) {
        return seats.get(title);
    }

    public String organisation(String name) {
        return organisations.computeIfAbsent(name, clerk::organisation);
    }
}
