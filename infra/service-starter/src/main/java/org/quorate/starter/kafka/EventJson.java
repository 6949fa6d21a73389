package org.quorate.starter.kafka;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of events: times as ISO 8601, and readers that pass over what they do not know, so that a contract can grow. */
public final class EventJson {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    public String write(Object fact) {
        return json.writeValueAsString(fact);
    }

    /**
     * Reads a fact.
     *
     * @throws JacksonException where the bytes are not one
     */
    public <F> F read(byte[] data, Class<F> fact) {
        return json.readValue(new String(data, StandardCharsets.UTF_8), fact);
    }
}
