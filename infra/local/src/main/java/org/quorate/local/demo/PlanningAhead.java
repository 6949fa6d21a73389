package org.quorate.local.demo;

import java.util.Map;

/** What a board expects to come before it: a report that recurs, and a further one that it asked for. */
final class PlanningAhead {

    private final DemoApi api;

    PlanningAhead(DemoApi api) {
        this.api = api;
    }

    void expect(Board board) {
        String plan = "/api/" + board.tenant() + "/forward-plan";
        api.post(
                board.clerk(),
                plan,
                Map.of(
                        "body",
                        board.id(),
                        "title",
                        "Child Friendly Gloucestershire",
                        "meetingDate",
                        "2019-09-17",
                        "recurring",
                        Map.of("timesAYear", 4)));
        api.post(
                board.clerk(),
                plan,
                Map.of(
                        "body", board.id(),
                        "title", "Air quality: further report",
                        "summary", "What each member organisation has done since May",
                        "wantedBy", "2019-11-30"));
    }
}
