package org.quorate.contracts.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Tells whether a schema has only grown: within a version a fact may come to say more, never less and nothing else. */
record Growth(JsonNode before, JsonNode after) {

    private static final List<String> FIXED = List.of("type", "format", "pattern", "enum");

    /** What readers of the schema before would stumble over, by place. */
    List<String> breaks() {
        List<String> found = new ArrayList<>();
        compare(before, after, "", found);
        return found;
    }

    private void compare(JsonNode was, JsonNode is, String place, List<String> found) {
        JsonNode old = resolved(was, before);
        JsonNode now = resolved(is, after);
        for (String keyword : FIXED) {
            if (!old.path(keyword).equals(now.path(keyword))) {
                found.add(place + ": another " + keyword);
            }
        }
        if (!requiredOf(old).equals(requiredOf(now))) {
            found.add(place + ": what is required was " + requiredOf(old) + ", is " + requiredOf(now));
        }
        for (String name : old.path("properties").propertyNames()) {
            String inner = place + "/" + name;
            JsonNode kept = now.path("properties").path(name);
            if (kept.isMissingNode()) {
                found.add(inner + ": gone");
            } else {
                compare(old.path("properties").path(name), kept, inner, found);
            }
        }
        if (old.has("items")) {
            compare(old.path("items"), now.path("items"), place + "[]", found);
        }
    }

    private static Set<String> requiredOf(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.stringValue()));
        return names;
    }

    /** The schema that a reference stands for; what stands beside the reference is only a description. */
    private static JsonNode resolved(JsonNode schema, JsonNode whole) {
        JsonNode bare = schema.has("allOf") ? withReference(schema) : schema;
        return bare.has("$ref") ? whole.at(bare.path("$ref").stringValue().substring(1)) : bare;
    }

    private static JsonNode withReference(JsonNode schema) {
        for (JsonNode part : schema.path("allOf")) {
            if (part.has("$ref")) {
                return part;
            }
        }
        return schema;
    }
}
