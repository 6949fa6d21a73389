package org.quorate.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a service says of its own interface to those who build on it. */
public record OpenApiDocument(JsonNode root) {

    private static final String TYPES = "#/components/schemas/";

    public static OpenApiDocument of(Api api) {
        return new OpenApiDocument(api.asAnyone().get("/v3/api-docs").body());
    }

    /** The names of the types it describes. */
    public Set<String> types() {
        return new TreeSet<>(root.at("/components/schemas").propertyNames());
    }

    /** The names of the properties of a type. */
    public Set<String> propertiesOf(String type) {
        return new TreeSet<>(root.path("components")
                .path("schemas")
                .path(type)
                .path("properties")
                .propertyNames());
    }

    /** References to types that it does not describe. */
    public List<String> referencesToNothing() {
        Set<String> types = types();
        return root.findValuesAsString("$ref").stream()
                .filter(reference -> reference.startsWith(TYPES))
                .map(reference -> reference.substring(TYPES.length()))
                .filter(type -> !types.contains(type))
                .distinct()
                .toList();
    }
}
