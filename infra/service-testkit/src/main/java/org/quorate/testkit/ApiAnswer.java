package org.quorate.testkit;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An answer of the service under test. */
public record ApiAnswer(int status, JsonNode body, HttpResponse<String> raw) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ApiAnswer of(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean isJson = type.contains("json")
                && !type.contains("ndjson")
                && !response.body().isEmpty();
        return new ApiAnswer(
                response.statusCode(), isJson ? JSON.readTree(response.body()) : MissingNode.getInstance(), response);
    }

    /** The text at a JSON Pointer, empty where there is none. */
    public String text(String pointer) {
        return body.at(pointer).asString("");
    }

    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    public String id() {
        return text("/id");
    }

    /** The rule that a problem names. */
    public String rule() {
        return text("/rule");
    }

    public Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }
}
