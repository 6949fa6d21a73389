package org.quorate.gateway.site.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values at their places in a document, making the objects and lists on the way. */
record Building(ObjectNode json) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    void put(String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode place = json;
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode below = at(place, steps[i]);
            if (below == null) {
                below = isIndex(steps[i + 1]) ? JSON.arrayNode() : JSON.objectNode();
                set(place, steps[i], below);
            }
            place = below;
        }
        set(place, steps[steps.length - 1], value);
    }

    private static JsonNode at(JsonNode place, String step) {
        return place instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : place.get(step);
    }

    private static void set(JsonNode place, String step, JsonNode value) {
        switch (place) {
            case ArrayNode list -> list.add(value);
            case ObjectNode object -> object.set(step, value);
            default -> throw new IllegalArgumentException("nothing can be put into " + place + " at " + step);
        }
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d+");
    }
}
