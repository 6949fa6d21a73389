package org.quorate.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Enters a board as its secretariat would: organisations, the body, its constitution, its seats and who holds them. */
final class FormingBoards {
    private final DemoApi api;

    FormingBoards(DemoApi api) {
        this.api = api;
    }

    Board form(String file) {
        JsonNode board = DemoFile.read(file);
        String tenant = board.get("tenant").asString();
        String clerk = board.get("clerk").asString();
        String root = "/api/" + tenant;
        Map<String, String> organisations = new LinkedHashMap<>();
        for (JsonNode organisation : board.get("organisations")) {
            organisations.put(
                    organisation.get("name").asString(), id(api.post(clerk, root + "/organisations", organisation)));
        }
        String body = id(api.post(clerk, root + "/bodies", board.get("body")));
        api.post(clerk, root + "/bodies/" + body + "/constitutions", board.get("constitution"));
        Map<String, String> people = people(board, clerk, root);
        for (JsonNode seat : board.get("seats")) {
            fill(seat, board.get("from").asString(), clerk, root + "/bodies/" + body, organisations, people);
        }
        return new Board(tenant, clerk, body, people);
    }

    private Map<String, String> people(JsonNode board, String clerk, String root) {
        Map<String, String> people = new LinkedHashMap<>();
        for (JsonNode seat : board.get("seats")) {
            String office = seat.get("holder").asString();
            people.computeIfAbsent(office, _ -> id(api.post(clerk, root + "/people", person(board, office))));
        }
        return people;
    }

    private static Map<String, String> person(JsonNode board, String office) {
        String account = board.get("accounts").path(office).asString("");
        return account.isEmpty() ? Map.of("office", office) : Map.of("office", office, "account", account);
    }

    private void fill(
            JsonNode seat,
            String from,
            String clerk,
            String body,
            Map<String, String> organisations,
            Map<String, String> people) {
        ObjectNode request = ((ObjectNode) seat).deepCopy();
        request.remove("holder");
        request.put("organisation", organisations.get(seat.get("organisation").asString()));
        request.put("from", from);
        String created = id(api.post(clerk, body + "/seats", request));
        String holder = people.get(seat.get("holder").asString());
        api.post(clerk, body + "/terms", Map.of("seat", created, "person", holder, "from", from));
    }

    private static String id(JsonNode answer) {
        return answer.get("id").asString();
    }
}
