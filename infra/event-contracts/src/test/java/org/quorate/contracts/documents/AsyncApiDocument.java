package org.quorate.contracts.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.contracts.Catalogue;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI 3.0 document: every topic with the facts that travel on it. */
final class AsyncApiDocument {

    static final Path FILE = Path.of("src/main/resources/contracts/asyncapi.yaml");

    private static final String ABOUT = """
            What the services of Quorate tell each other and partners: CloudEvents 1.0 on Kafka, in binary mode. \
            An event is told at least once; ce_id is the same each time, and ce_sequence rises along the facts about one thing. \
            Within v1 a fact may come to say more, never less: pass over what you do not know.""";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private AsyncApiDocument() {}

    static String text() {
        return YAML.writeValueAsString(tree());
    }

    static ObjectNode tree() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Quorate: events")
                .put("version", "1.0.0")
                .put("description", ABOUT);
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        for (Topic topic : Topic.values()) {
            channels.set(topic.topicName(), channel(topic));
            operations.set("tell-" + topic.topicName(), operation(topic));
        }
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        Catalogue.FACTS.forEach(fact -> messages.set(fact.getSimpleName(), AsyncApiMessage.of(fact)));
        components.putObject("schemas").set("CloudEvent", CloudEventHeaders.schema());
        return document;
    }

    private static ObjectNode channel(Topic topic) {
        ObjectNode channel = JsonNodeFactory.instance.objectNode();
        channel.put("address", topic.topicName());
        channel.put("description", kept(topic));
        channel.putArray("tags").addObject().put("name", topic == Topic.DECISIONS ? "public" : "services");
        ObjectNode messages = channel.putObject("messages");
        factsOn(topic)
                .forEach(fact -> messages.putObject(fact.getSimpleName())
                        .put("$ref", "#/components/messages/" + fact.getSimpleName()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        ObjectNode configuration = kafka.put("topic", topic.topicName()).putObject("topicConfiguration");
        switch (topic.retention()) {
            case LATEST_PER_KEY -> configuration.putArray("cleanup.policy").add("compact");
            case FOR_EVER -> configuration.put("retention.ms", -1);
        }
        kafka.put("bindingVersion", "0.5.0");
        return channel;
    }

    private static String kept(Topic topic) {
        List<String> owners = factsOn(topic)
                .map(fact -> AsyncApiMessage.ownerOf(fact) + "-service")
                .distinct()
                .toList();
        return "Told by " + String.join(" and ", owners)
                + switch (topic.retention()) {
                    case LATEST_PER_KEY -> "; the last event of each key is kept (compacted).";
                    case FOR_EVER -> "; all of it is kept, so that a new reader can start from nothing.";
                };
    }

    private static ObjectNode operation(Topic topic) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic.topicName());
        return operation;
    }

    private static Stream<Class<? extends Fact>> factsOn(Topic topic) {
        return Catalogue.FACTS.stream().filter(fact -> Fact.typeOf(fact).topic() == topic);
    }
}
