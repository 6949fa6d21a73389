package org.quorate.gateway.site.constitutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import tools.jackson.databind.JsonNode;

/** Terms of reference that the secretariat works on, and that nobody else sees. */
public record Draft(
        String id,
        String title,
        @Nullable String status,
        @Nullable Subject subject,
        @Nullable Integer version,
        @Nullable LocalDate inForceFrom,
        List<String> inWords,
        @Nullable JsonNode terms,
        @Nullable Agreements agreements,
        List<String> missingParts,
        @Nullable Setback setback) {

    public Draft {
        inWords = Lists.orEmpty(inWords);
        missingParts = Lists.orEmpty(missingParts);
    }

    /** What an agenda item or a pathway names, for the draft to take effect by the decision. */
    public record Subject(String service, String type, String id) {}

    /** Which partners agreed, and whose agreement is awaited. */
    public record Agreements(boolean needed, List<Agreed> recorded, List<Ref> awaited) {

        public Agreements {
            recorded = Lists.orEmpty(recorded);
            awaited = Lists.orEmpty(awaited);
        }
    }

    /** An agreement that is on record. */
    public record Agreed(Ref organisation, @Nullable LocalDate on) {}

    /** Why a decision did not bring it into force. */
    public record Setback(
            @Nullable String decision, @Nullable String why) {}

    public boolean isAdopted() {
        return "adopted".equals(status);
    }
}
