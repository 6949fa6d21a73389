package org.quorate.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The board's next steps on their way through three bodies: considered, recommended, endorsed, and ratified later than was planned. */
final class NextSteps {
    private final DemoApi api;
    private final StoryClock clock;
    private final HoldingMeetings meetings;

    NextSteps(DemoApi api, StoryClock clock) {
        this.api = api;
        this.clock = clock;
        this.meetings = new HoldingMeetings(api, clock);
    }

    /** Puts the matter on its way; the answer is the pathway's id. */
    String start(Board board, Board committee, Board council) {
        clock.moveTo("2021-09-20T09:00:00+01:00");
        for (Board body : List.of(board, committee, council)) {
            api.await(body.clerk(), root(body) + "/meetings?body=" + body.id(), _ -> true);
        }
        Map<String, Object> request = Map.of(
                "title",
                "Health and Wellbeing Board and Integrated Care Partnership: next steps",
                "steps",
                List.of(
                        step(board, "consider", "2021-11-02"),
                        step(board, "recommend", "2022-01-18"),
                        step(committee, "endorse", "2022-03-14"),
                        step(council, "ratify", "2022-05-18")));
        return api.post(board.clerk(), root(board) + "/pathways", request)
                .get("id")
                .asString();
    }

    /** Holds the meeting at which a body takes its step, once the matter stands on its forward plan. */
    void take(Board body, String pathway, int step, String file) {
        api.await(
                body.clerk(),
                root(body) + "/pathways/" + pathway,
                told -> told.path("step").asInt(0) == step);
        ObjectNode meeting = (ObjectNode) DemoFile.read(file);
        ((ObjectNode) meeting.get("items").get(0)).put("matter", planned(body, pathway));
        String id = meetings.callAndPublish(body, meeting);
        meetings.hold(body, id, meeting);
    }

    void awaitCompletion(Board body, String pathway) {
        api.await(
                body.clerk(),
                root(body) + "/pathways/" + pathway,
                told -> told.get("status").asString().equals("completed"));
    }

    private String planned(Board body, String pathway) {
        JsonNode plan = api.await(
                body.clerk(), root(body) + "/forward-plan?body=" + body.id(), told -> item(told, pathway) != null);
        return Objects.requireNonNull(item(plan, pathway));
    }

    private static @Nullable String item(JsonNode plan, String pathway) {
        for (JsonNode item : plan.get("items")) {
            boolean isOpen = item.path("decided").isMissingNode();
            if (isOpen && item.at("/subject/id").asString("").equals(pathway)) {
                return item.get("id").asString();
            }
        }
        return null;
    }

    private static Map<String, String> step(Board body, String role, String day) {
        return Map.of("body", body.id(), "role", role, "targetDate", day);
    }

    private static String root(Board body) {
        return "/api/" + body.tenant();
    }
}
