package org.quorate.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a meeting again as its minutes have it, moving the clock along. */
final class HoldingMeetings {
    private final DemoApi api;
    private final StoryClock clock;

    HoldingMeetings(DemoApi api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** Calls the meeting, enters its agenda and publishes that. */
    String callAndPublish(Board board, String file) {
        return callAndPublish(board, DemoFile.read(file));
    }

    String callAndPublish(Board board, JsonNode meeting) {
        String root = "/api/" + board.tenant();
        clock.moveTo(meeting.get("called").asString());
        api.await(board.clerk(), root + "/meetings?body=" + board.id(), _ -> true);
        String id = api.post(
                        board.clerk(),
                        root + "/meetings",
                        Map.of(
                                "body", board.id(),
                                "startsAt", meeting.get("opens").asString(),
                                "venue", meeting.get("venue").asString()))
                .get("id")
                .asString();
        Map<String, String> items = new HashMap<>();
        for (JsonNode item : meeting.get("items")) {
            JsonNode added = api.post(board.clerk(), root + "/meetings/" + id + "/items", item);
            items.put(item.get("title").asString(), added.get("id").asString());
        }
        for (JsonNode paper : meeting.path("papers")) {
            String item = Objects.requireNonNull(items.get(paper.get("item").asString()), "the item of a paper");
            handIn(board, root + "/meetings/" + id, paper, item);
        }
        awaitWholeRoll(board, root + "/meetings/" + id + "/quorum");
        clock.moveTo(meeting.get("published").asString());
        api.post(board.clerk(), root + "/meetings/" + id + "/publication");
        return id;
    }

    private void handIn(Board board, String meeting, JsonNode paper, String item) {
        String query = "?item=%s&kind=%s&title=%s"
                .formatted(
                        item,
                        paper.get("kind").asString(),
                        URLEncoder.encode(paper.get("title").asString(), StandardCharsets.UTF_8));
        api.upload(
                board.clerk(),
                meeting + "/papers" + query,
                DemoFile.bytes(paper.get("file").asString()));
    }

    /** Waits until all members have been heard of where meetings are held. */
    private void awaitWholeRoll(Board board, String quorum) {
        int members = board.people().size();
        api.await(board.clerk(), quorum, told -> told.get("membership").asInt() == members);
    }

    /** Records who came, opens the meeting, enters what was decided, and closes it. */
    void hold(Board board, String id, String file) {
        hold(board, id, DemoFile.read(file));
    }

    void hold(Board board, String id, JsonNode meeting) {
        String path = "/api/" + board.tenant() + "/meetings/" + id;
        clock.moveTo(meeting.get("opens").asString());
        for (JsonNode attendance : meeting.get("attendance")) {
            attend(board, path, attendance);
        }
        JsonNode opened = api.post(board.clerk(), path + "/opening");
        Map<String, String> items = new HashMap<>();
        opened.get("agenda")
                .forEach(item ->
                        items.put(item.get("title").asString(), item.get("id").asString()));
        clock.moveTo(meeting.get("decides").asString());
        for (JsonNode decision : meeting.get("decisions")) {
            ObjectNode request = ((ObjectNode) decision).deepCopy();
            request.put("item", items.get(decision.get("item").asString()));
            api.post(board.clerk(), path + "/decisions", request);
        }
        for (JsonNode elected : meeting.path("elected")) {
            takesOffice(board, elected);
        }
        clock.moveTo(meeting.get("closes").asString());
        api.post(board.clerk(), path + "/closure");
    }

    private void takesOffice(Board board, JsonNode elected) {
        Map<String, String> request = new LinkedHashMap<>();
        elected.properties()
                .forEach(field -> request.put(field.getKey(), field.getValue().asString()));
        request.put("person", board.people().get(request.remove("office")));
        api.post(board.clerk(), "/api/" + board.tenant() + "/bodies/" + board.id() + "/offices", request);
    }

    private void attend(Board board, String path, JsonNode attendance) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("person", board.people().get(attendance.get("office").asString()));
        request.put("presence", attendance.get("presence").asString());
        if (attendance.has("representedBy")) {
            request.put("representedBy", attendance.get("representedBy").asString());
        }
        api.post(board.clerk(), path + "/attendance", request);
    }
}
