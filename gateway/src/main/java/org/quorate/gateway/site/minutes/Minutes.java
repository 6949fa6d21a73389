package org.quorate.gateway.site.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** The minutes of a meeting. */
public record Minutes(
        String id,
        String meeting,
        Ref body,
        LocalDate heldOn,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String venue,
        Course course,
        Attended attended,
        List<Item> items) {

    public Minutes {
        items = Lists.orEmpty(items);
    }

    /** Where they are on their way. */
    public record Course(
            String status,
            @Nullable Approval approval,
            @Nullable Signature signature) {}

    /** The meeting that approved them, and what it corrected. */
    public record Approval(String meeting, LocalDate on, List<Correction> corrections) {
        public Approval {
            corrections = Lists.orEmpty(corrections);
        }
    }

    /** Words that were wrong, and what is right. */
    public record Correction(String paragraph, String was, String is) {}

    /** Who signed them, and the SHA-256 of what was signed. */
    public record Signature(String by, boolean onPaper, OffsetDateTime at, String sha256) {}

    /** Who was there. */
    public record Attended(
            List<Present> present, List<String> apologies, List<String> absent, List<String> inAttendance) {
        public Attended {
            present = Lists.orEmpty(present);
            apologies = Lists.orEmpty(apologies);
            absent = Lists.orEmpty(absent);
            inAttendance = Lists.orEmpty(inAttendance);
        }
    }

    /** A member who was there, and through whom. */
    public record Present(String office, @Nullable String representedBy) {}

    /** A minute; {@code exempt} is the ground on which the public does not read it. */
    public record Item(
            int number,
            @Nullable String item,
            String title,
            @Nullable String outcome,
            @Nullable String exempt,
            List<Paragraph> paragraphs) {
        public Item {
            paragraphs = Lists.orEmpty(paragraphs);
        }
    }

    /** A numbered paragraph, with the decision or the action that it records. */
    public record Paragraph(
            String number,
            String text,
            @Nullable String decision,
            @Nullable String action) {}

    public Tag tag() {
        return new Tag(
                switch (course.status()) {
                    case "draft" -> "Draft";
                    case "draft, to be approved" -> "To be approved";
                    case "approved" -> "Approved";
                    case "signed" -> "Signed";
                    default -> course.status();
                },
                switch (course.status()) {
                    case "signed" -> "green";
                    case "approved" -> "blue";
                    default -> "light-blue";
                });
    }

    public boolean is(String status) {
        return course.status().equals(status);
    }

    public boolean isToBeApproved() {
        return is("draft, to be approved");
    }

    public boolean isOpen() {
        return is("draft") || isToBeApproved();
    }
}
