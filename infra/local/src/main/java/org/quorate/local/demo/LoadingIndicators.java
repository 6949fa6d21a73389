package org.quorate.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Loads the indicators of the strategy, with England and the South West to compare them with. */
final class LoadingIndicators {
    private static final String ANALYST = "gcc-analyst";
    private static final String INDICATORS = "/api/gloucestershire-cc/indicators";

    private final DemoApi api;

    LoadingIndicators(DemoApi api) {
        this.api = api;
    }

    void load(String file) {
        JsonNode table = DemoFile.read(file);
        String source = table.get("source").asString();
        for (JsonNode row : table.get("indicators")) {
            String id = api.post(ANALYST, INDICATORS, definition(row)).get("id").asString();
            String observations = INDICATORS + "/" + id + "/observations";
            api.post(ANALYST, observations, observation(row, source, table.get("area"), "value", true));
            api.post(ANALYST, observations, observation(row, source, table.get("southWest"), "southWest", false));
            api.post(ANALYST, observations, observation(row, source, table.get("england"), "england", false));
        }
    }

    private static Map<String, Object> definition(JsonNode row) {
        return Map.of(
                "code", row.get("code").asString(),
                "name", row.get("name").asString(),
                "polarity", row.get("polarity").asString(),
                "unit", "%",
                "priority", row.get("priority").asString());
    }

    private static Map<String, Object> observation(
            JsonNode row, String source, JsonNode area, String column, boolean withInterval) {
        Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("area", area.get("code").asString());
        observation.put("areaName", area.get("name").asString());
        if (row.has("period")) {
            observation.put("period", row.get("period").asString());
        }
        observation.put("value", row.get(column).decimalValue());
        if (withInterval) {
            observation.put("lower95", row.get("lower95").decimalValue());
            observation.put("upper95", row.get("upper95").decimalValue());
        }
        observation.put("source", source);
        return observation;
    }
}
