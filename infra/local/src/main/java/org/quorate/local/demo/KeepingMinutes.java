package org.quorate.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Enters the actions that a meeting gave and its minutes as they were printed, and publishes those as a draft. */
final class KeepingMinutes {
    private final DemoApi api;
    private final StoryClock clock;

    KeepingMinutes(DemoApi api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
    }

    void keep(Board board, String meeting, String file) {
        JsonNode minutes = DemoFile.read(file);
        String root = "/api/" + board.tenant();
        clock.moveTo(minutes.get("drafted").asString());
        JsonNode held = api.get(board.clerk(), root + "/meetings/" + meeting);
        Map<String, String> items = new HashMap<>();
        held.get("agenda")
                .forEach(item ->
                        items.put(item.get("title").asString(), item.get("id").asString()));
        Map<String, String> actions = new HashMap<>();
        minutes.get("actions")
                .forEachEntry((name, action) -> actions.put(name, give(board, root, meeting, items, action)));
        api.post(board.clerk(), root + "/meetings/" + meeting + "/minutes", start(minutes));
        api.put(board.clerk(), root + "/minutes/" + meeting, content(minutes, held, items, actions));
        clock.moveTo(minutes.get("published").asString());
        api.post(board.clerk(), root + "/minutes/" + meeting + "/publication");
    }

    private String give(Board board, String root, String meeting, Map<String, String> items, JsonNode action) {
        ObjectNode request = ((ObjectNode) action).deepCopy();
        request.put("meeting", meeting);
        request.put("item", items.get(action.get("item").asString()));
        return api.post(board.clerk(), root + "/actions", request).get("id").asString();
    }

    private static Map<String, Object> start(JsonNode minutes) {
        return Map.of(
                "startsAt",
                minutes.get("startsAt").asInt(),
                "year",
                minutes.get("year").asString());
    }

    private static ObjectNode content(
            JsonNode minutes, JsonNode held, Map<String, String> items, Map<String, String> actions) {
        ObjectNode content = JsonMapper.shared().createObjectNode();
        content.set("inAttendance", minutes.get("inAttendance"));
        ArrayNode written = content.putArray("items");
        for (JsonNode printed : minutes.get("items")) {
            ObjectNode item = written.addObject();
            String title = printed.get("title").asString();
            String onAgenda = Objects.requireNonNull(items.get(title));
            item.put("item", onAgenda);
            item.put("title", title);
            item.put("outcome", printed.get("outcome").asString());
            ArrayNode paragraphs = item.putArray("paragraphs");
            for (JsonNode paragraph : printed.get("paragraphs")) {
                paragraphs.add(linked((ObjectNode) paragraph.deepCopy(), decidedOn(held, onAgenda), actions));
            }
        }
        return content;
    }

    private static ObjectNode linked(ObjectNode paragraph, Optional<String> decision, Map<String, String> actions) {
        if (paragraph.has("action")) {
            paragraph.put("action", actions.get(paragraph.get("action").asString()));
        }
        if (paragraph.remove("decided") != null) {
            decision.ifPresent(id -> paragraph.put("decision", id));
        }
        return paragraph;
    }

    private static Optional<String> decidedOn(JsonNode held, String item) {
        return held.get("decisions")
                .valueStream()
                .filter(decision -> decision.path("item").asString("").equals(item))
                .map(decision -> decision.get("decision").asString())
                .findFirst();
    }
}
