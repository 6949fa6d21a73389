package org.quorate.gateway.site.officers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** A decision of an officer, on its way or recorded. */
public record OfficerDecision(
        String id,
        String officer,
        String inConsultationWith,
        String text,
        String status,
        @Nullable Consultation consultation,
        @Nullable String reasons,
        List<String> alternatives,
        List<String> conflicts,
        @Nullable LocalDate decidedOn,
        List<Paper> backgroundPapers,
        @Nullable Publication publication,
        @Nullable Keeping keptUntil,
        @Nullable String decision) {

    public OfficerDecision {
        alternatives = Lists.orEmpty(alternatives);
        conflicts = Lists.orEmpty(conflicts);
        backgroundPapers = Lists.orEmpty(backgroundPapers);
    }

    /** With whom it was talked over, and what came of that. */
    public record Consultation(String with, LocalDate on, String response) {}

    /** A background paper. */
    public record Paper(String title) {}

    /** When it was published, and how long after it was taken. */
    public record Publication(LocalDate on, long days, boolean late) {}

    /** Until when the record, and the papers behind it, are kept. */
    public record Keeping(LocalDate record, LocalDate papers) {}

    public boolean isToBeConsultedOn() {
        return consultation == null;
    }

    public boolean isToBeRecorded() {
        return consultation != null && decision == null;
    }

    public Tag tag() {
        if (decision != null) return new Tag("Recorded", "green");
        return consultation == null ? new Tag("To be consulted on", "light-blue") : new Tag("To be recorded", "blue");
    }
}
