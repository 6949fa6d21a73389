package org.quorate.contracts.documents;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The Kafka headers that every event carries: the attributes of CloudEvents 1.0 and the platform's extensions. */
final class CloudEventHeaders {

    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();

    private CloudEventHeaders() {}

    static ObjectNode schema() {
        CloudEventHeaders headers = new CloudEventHeaders();
        headers.always("content-type", "What the value is").put("const", "application/json");
        headers.always("ce_specversion", "Version of CloudEvents").put("const", "1.0");
        headers.always("ce_id", "Names the event, the same however often it is told");
        headers.always("ce_type", "org.quorate.<owner>.<fact>.v1");
        headers.always("ce_source", "The service that tells it, as /<service>").put("format", "uri-reference");
        headers.always("ce_subject", "The id of the thing that the fact is about, at its owner");
        headers.always("ce_time", "When it happened, by the platform's clock, in UTC")
                .put("format", "date-time");
        headers.always("ce_tenant", "The organisation whose governance it belongs to")
                .put("pattern", "^[a-z0-9-]+$");
        headers.always("ce_sequence", "Rises along the facts about one subject; there may be gaps")
                .put("pattern", "^\\d+$");
        headers.always("ce_correlationid", "Runs from a caller's request through all that follows from it");
        headers.sometimes("ce_causationid", "The event that this one follows from, where one does");
        headers.sometimes("ce_traceparent", "W3C trace context, where the work was traced; traceparent says the same");
        headers.sometimes("traceparent", "W3C trace context, for readers that know nothing of CloudEvents");
        return headers.made();
    }

    private ObjectNode always(String name, String description) {
        required.add(name);
        return sometimes(name, description);
    }

    private ObjectNode sometimes(String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }

    private ObjectNode made() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return schema;
    }
}
