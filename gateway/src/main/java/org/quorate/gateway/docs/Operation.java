package org.quorate.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One operation of the API as the documentation lists it. */
public record Operation(String service, String method, String path, String summary) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public String colour() {
        return method.equals("GET") ? "blue" : "green";
    }

    static List<Operation> in(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                operations.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode operation) {
        String service = operation.path("tags").path(0).asString("");
        String description = operation.path("description").asString("");
        String summary = operation.path("summary").asString(description);
        return new Operation(service, method.toUpperCase(Locale.ROOT), path, summary);
    }
}
