package org.quorate.membership.bodies.web;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The boards that are on record, where the record lies beside the project. */
public final class BoardsOnRecord {

    private static final Path RECORD = Path.of("../../shared/domain/facts/bodies.json");

    private BoardsOnRecord() {}

    public static boolean arePresent() {
        return Files.exists(RECORD);
    }

    static JsonNode named(String key) {
        for (JsonNode body :
                JsonMapper.builder().build().readTree(RECORD.toFile()).at("/bodies")) {
            if (body.at("/key").asString().equals(key)) {
                return body;
            }
        }
        throw new IllegalArgumentException("no board is on record as " + key);
    }
}
