package org.quorate.gateway.site.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a decision is about in another service, in whichever way the register writes it. */
public record Subject(String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Subject of(JsonNode node) {
        if (node.isValueNode()) return new Subject(node.asString());
        return new Subject(node.values().stream().map(JsonNode::asString).collect(Collectors.joining(" / ")));
    }
}
