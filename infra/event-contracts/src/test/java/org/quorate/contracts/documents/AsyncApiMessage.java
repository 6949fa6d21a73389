package org.quorate.contracts.documents;

import org.quorate.contracts.Fact;
import org.quorate.contracts.wire.Golden;
import org.quorate.contracts.wire.Wire;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fact as a message: its headers, its key, the schema of what it says, and its golden file as the example. */
final class AsyncApiMessage {

    private AsyncApiMessage() {}

    static ObjectNode of(Class<? extends Fact> fact) {
        String type = Fact.typeOf(fact).value();
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("name", type);
        message.put("title", fact.getSimpleName());
        Javadoc.of(fact).description().ifPresent(said -> message.put("summary", said));
        message.put("contentType", "application/json");
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        message.set("headers", headers(type, ownerOf(fact)));
        message.putObject("payload")
                .put("schemaFormat", FactSchemas.DIALECT)
                .putObject("schema")
                .put("$ref", "./schemas/" + type + ".json");
        message.set("bindings", key());
        message.putArray("examples").addObject().put("name", "full").set("payload", Wire.tree(new Golden(fact).full()));
        return message;
    }

    static String ownerOf(Class<? extends Fact> fact) {
        return Fact.typeOf(fact).value().split("\\.")[2];
    }

    private static ObjectNode headers(String type, String owner) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers.putArray("allOf").addObject().put("$ref", "#/components/schemas/CloudEvent");
        ObjectNode own = headers.withArray("allOf").addObject().putObject("properties");
        own.putObject("ce_type").put("const", type);
        own.putObject("ce_source").put("const", "/" + owner);
        return headers;
    }

    private static ObjectNode key() {
        ObjectNode bindings = JsonNodeFactory.instance.objectNode();
        ObjectNode kafka = bindings.putObject("kafka");
        kafka.putObject("key")
                .put("type", "string")
                .put("description", "tenant:aggregate, so that the facts about one thing keep their order")
                .put("pattern", "^[a-z0-9-]+:.+$");
        kafka.put("bindingVersion", "0.5.0");
        return bindings;
    }
}
