package org.quorate.gateway.site.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** The officer who decided, with whom, and on what grounds; or the office alone. */
public record Officer(
        String office,
        @Nullable String inConsultationWith,
        @Nullable LocalDate consultedOn,
        @Nullable String reasons,
        List<String> alternatives,
        List<String> conflicts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Officer ofText(String office) {
        return new Officer(office, null, null, null, List.of(), List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Officer ofProperties(
            @JsonProperty("office") String office,
            @JsonProperty("inConsultationWith") @Nullable String inConsultationWith,
            @JsonProperty("consultedOn") @Nullable LocalDate consultedOn,
            @JsonProperty("reasons") @Nullable String reasons,
            @JsonProperty("alternatives") @Nullable List<String> alternatives,
            @JsonProperty("conflicts") @Nullable List<String> conflicts) {
        return new Officer(
                office,
                inConsultationWith,
                consultedOn,
                reasons,
                Lists.orEmpty(alternatives),
                Lists.orEmpty(conflicts));
    }
}
