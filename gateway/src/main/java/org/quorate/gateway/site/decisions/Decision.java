package org.quorate.gateway.site.decisions;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.meetings.Quorum;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** An entry of the decision register. */
public record Decision(
        String id,
        @Nullable String register,
        @Nullable Long number,
        @Nullable Ref body,
        @Nullable Officer officer,
        @Nullable OffsetDateTime takenAt,
        @Nullable String word,
        @Nullable String outcome,
        String text,
        @Nullable Subject subject,
        @Nullable Quorum quorum,
        @JsonAlias("result") @Nullable Votes votes,
        @Nullable LocalDate effectiveFrom,
        @Nullable Ref meeting,
        List<Declared> declarations,
        List<Considered> papers,
        @Nullable Step pathway,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable String reason,
        @Nullable Elected elected,
        @Nullable String withheldSha256,
        @Nullable String hash,
        @Nullable String previousHash) {

    public Decision {
        declarations = Lists.orEmpty(declarations);
        papers = Lists.orEmpty(papers);
    }

    /** An interest that a member had declared. */
    public record Declared(String office, String kind, String nature) {}

    /** A paper that was considered, with the SHA-256 of its bytes where it is a file. */
    public record Considered(String title, @Nullable String sha256) {}

    /** Which step of its way through several bodies it was. */
    public record Step(String id, int step, int steps, String role, boolean completes) {}

    /** Who was elected to an office of the body. */
    public record Elected(
            String role, String office, @Nullable LocalDate until) {}

    public static final Comparator<Decision> LATEST_FIRST = Comparator.comparing(
                    Decision::takenAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Decision::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public String takenBy() {
        if (body != null) return body.label();
        return officer == null ? "" : officer.office();
    }

    public boolean isByOfficer() {
        return officer != null;
    }

    /** The word the minutes use; where there is none, the outcome of the vote. */
    public Tag tag() {
        if (word != null && !"lost".equals(outcome) && !"void".equals(outcome)) return Tag.of(word);
        return Tag.of(outcome == null ? "recorded" : outcome);
    }

    public String numbered() {
        return number == null ? "" : "Decision " + number;
    }

    public boolean isOfMeeting(String meetingId) {
        return meeting != null && meeting.is(meetingId);
    }

    public boolean isFirstOfItsRegister() {
        return previousHash == null || previousHash.chars().allMatch(digit -> digit == '0');
    }
}
