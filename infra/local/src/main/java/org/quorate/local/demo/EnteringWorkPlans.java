package org.quorate.local.demo;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Puts the meetings of a work plan on the calendar of its groups, each with the business planned for it, and holds them. */
final class EnteringWorkPlans {
    private static final int QUORUM = 5;

    private final DemoApi api;
    private final StoryClock clock;

    EnteringWorkPlans(DemoApi api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
    }

    void enter(Map<String, Board> groups, String file) {
        JsonNode plan = DemoFile.read(file);
        clock.moveTo(plan.get("called").asString());
        for (Board group : groups.values()) {
            api.await(group.clerk(), "/api/" + group.tenant() + "/meetings?body=" + group.id(), _ -> true);
        }
        Map<String, JsonNode> called = new LinkedHashMap<>();
        for (JsonNode meeting : plan.get("meetings")) {
            called.put(call(group(groups, meeting), meeting), meeting);
        }
        called.forEach((id, meeting) -> hold(group(groups, meeting), id, meeting));
    }

    private static Board group(Map<String, Board> groups, JsonNode meeting) {
        return Objects.requireNonNull(groups.get(meeting.get("body").asString()));
    }

    /** Without a quorum it would be adjourned half an hour after its start. */
    private void hold(Board group, String id, JsonNode meeting) {
        String path = "/api/" + group.tenant() + "/meetings/" + id;
        OffsetDateTime start = OffsetDateTime.parse(meeting.get("startsAt").asString());
        int members = group.people().size();
        api.await(
                group.clerk(), path + "/quorum", told -> told.get("membership").asInt() == members);
        clock.moveTo(start.toString());
        group.people().values().stream()
                .limit(QUORUM)
                .forEach(person ->
                        api.post(group.clerk(), path + "/attendance", Map.of("person", person, "presence", "present")));
        api.post(group.clerk(), path + "/opening");
        clock.moveTo(start.plusHours(2).toString());
        api.post(group.clerk(), path + "/closure");
    }

    private String call(Board group, JsonNode meeting) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("body", group.id());
        request.put("startsAt", meeting.get("startsAt").asString());
        if (meeting.has("title")) {
            request.put("title", meeting.get("title").asString());
        }
        String meetings = "/api/" + group.tenant() + "/meetings";
        String id = api.post(group.clerk(), meetings, request).get("id").asString();
        for (JsonNode item : meeting.get("items")) {
            api.post(
                    group.clerk(),
                    meetings + "/" + id + "/items",
                    Map.of("title", item.asString(), "purpose", List.of("information")));
        }
        return id;
    }
}
