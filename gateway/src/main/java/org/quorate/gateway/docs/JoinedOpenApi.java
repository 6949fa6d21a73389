package org.quorate.gateway.docs;

import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the OpenAPI documents of the services into one; each service's components keep apart under its name. */
final class JoinedOpenApi {

    private static final String COMPONENTS = "#/components/";
    private static final String SHARED = "securitySchemes";

    private final JsonMapper json;
    private final ObjectNode joined;
    private final TreeSet<String> away = new TreeSet<>();

    JoinedOpenApi(JsonMapper json, String server) {
        this.json = json;
        this.joined = json.createObjectNode();
        joined.put("openapi", "3.1.0");
        joined.putObject("info")
                .put("title", "Quorate")
                .put("version", "1")
                .put("description", "Membership, meetings, funding and indicators through one gateway.");
        joined.putArray("servers").addObject().put("url", server);
        joined.putArray("tags");
        joined.putObject("paths");
        joined.putObject("components");
    }

    void add(String service, JsonNode document) {
        joined.withArray("tags").addObject().put("name", service);
        document.path("paths").properties().forEach(path -> addPath(service, path));
        document.path("components").properties().forEach(kind -> addComponents(service, kind));
    }

    void isAway(String service) {
        away.add(service);
    }

    JsonNode document() {
        if (!away.isEmpty()) {
            ArrayNode list = joined.putArray("x-unavailable");
            away.forEach(list::add);
        }
        return joined;
    }

    private void addPath(String service, Map.Entry<String, JsonNode> path) {
        JsonNode item = renamed(service, path.getValue());
        item.properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode described && described.has("responses")) {
                described.putArray("tags").add(service);
                described.put(
                        "operationId",
                        service + "." + described.path("operationId").asString(operation.getKey()));
            }
        });
        // A path that every service has, its audit for one, is taken from each of them.
        if (joined.withObject("/paths").get(path.getKey()) instanceof ObjectNode present) {
            item.properties().forEach(operation -> present.putIfAbsent(operation.getKey(), operation.getValue()));
        } else {
            joined.withObject("/paths").set(path.getKey(), item);
        }
    }

    private void addComponents(String service, Map.Entry<String, JsonNode> kind) {
        var target = (ObjectNode) joined.path("components").get(kind.getKey());
        ObjectNode components =
                target == null ? ((ObjectNode) joined.get("components")).putObject(kind.getKey()) : target;
        kind.getValue()
                .properties()
                .forEach(component -> components.set(
                        kind.getKey().equals(SHARED) ? component.getKey() : service + "." + component.getKey(),
                        renamed(service, component.getValue())));
    }

    /** A copy in which every reference to a component points to it under the service's name. */
    private JsonNode renamed(String service, JsonNode node) {
        if (node.isString()) return json.getNodeFactory().stringNode(renamed(service, node.asString()));
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), renamed(service, field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(each -> copy.add(renamed(service, each)));
            return copy;
        }
        return node;
    }

    private static String renamed(String service, String text) {
        if (!text.startsWith(COMPONENTS) || text.startsWith(COMPONENTS + SHARED)) return text;
        int name = text.indexOf('/', COMPONENTS.length()) + 1;
        return text.substring(0, name) + service + "." + text.substring(name);
    }
}
