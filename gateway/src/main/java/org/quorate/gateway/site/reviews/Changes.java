package org.quorate.gateway.site.reviews;

import java.util.List;
import org.quorate.gateway.site.acting.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Seats to add, to drop and to fill otherwise are asked for apart, and sent as one list of changes. */
public final class Changes implements Shape {

    private int added;
    private int dropped;

    @Override
    public ObjectNode sent(ObjectNode entered) {
        ObjectNode sent = entered.deepCopy().without(List.of("add", "drop", "refill"));
        ArrayNode changes = sent.putArray("changes");
        for (JsonNode add : entered.path("add")) changes.addObject().set("add", add);
        for (JsonNode drop : entered.path("drop")) changes.addObject().set("drop", drop);
        for (JsonNode refill : entered.path("refill")) changes.addObject().set("refill", refill);
        added = entered.path("add").size();
        dropped = entered.path("drop").size();
        return sent;
    }

    /** The list, as it is asked for apart. */
    public static ObjectNode apart(JsonNode changes) {
        ObjectNode apart = JsonNodeFactory.instance.objectNode();
        for (JsonNode change : changes)
            change.properties()
                    .forEach(kind -> apart.withArrayProperty(kind.getKey()).add(kind.getValue()));
        return apart;
    }

    @Override
    public String asked(String pointer) {
        String[] steps = pointer.split("/", 4);
        if (steps.length < 3 || !steps[1].equals("changes") || !steps[2].matches("\\d+")) return pointer;
        int place = Integer.parseInt(steps[2]);
        if (place < added) return "/add/" + place + below(steps);
        if (place < added + dropped) return "/drop";
        return "/refill/" + (place - added - dropped) + below(steps);
    }

    /** What stands below the kind of change: {@code add/title} becomes {@code /title}. */
    private static String below(String[] steps) {
        int slash = steps.length < 4 ? -1 : steps[3].indexOf('/');
        return slash < 0 ? "" : steps[3].substring(slash);
    }
}
