package org.quorate.gateway.site.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A meeting, in a list or whole. */
public record Meeting(
        String id,
        @Nullable Ref body,
        @Nullable String title,
        OffsetDateTime startsAt,
        @Nullable Ref venue,
        @Nullable String status,
        @Nullable Quorum quorum,
        @Nullable Dates dates,
        List<Item> agenda,
        List<Attendance> attendance,
        @Nullable String currentItem,
        @Nullable Ref presiding) {

    public static final Comparator<Meeting> SOONEST_FIRST = Comparator.comparing(Meeting::startsAt);

    public Meeting {
        agenda = Lists.orEmpty(agenda);
        attendance = Lists.orEmpty(attendance);
    }

    /** The dates that follow from the day of the meeting. */
    public record Dates(
            @Nullable LocalDate publishBy, @Nullable OffsetDateTime questionsCloseAt) {}

    /** One item of the agenda. */
    public record Item(
            @Nullable String number,
            @Nullable String id,
            String title,
            List<String> purpose,
            @Nullable String sponsor,
            @Nullable String author,
            @Nullable String organisation,
            List<String> recommendations,
            @Nullable Boolean standing,
            @Nullable Boolean verbal,
            @Nullable String financialImplications) {

        public Item {
            purpose = Lists.orEmpty(purpose);
            recommendations = Lists.orEmpty(recommendations);
        }
    }

    /** Whether one person came, or who came instead. */
    public record Attendance(
            @Nullable Ref person,
            @Nullable String office,
            @Nullable String organisation,
            @Nullable String presence,
            @Nullable Ref representedBy) {

        public String who() {
            if (office != null) return office;
            return person == null ? "" : person.label();
        }
    }

    public String bodyName() {
        return body == null ? "" : body.label();
    }

    public Tag tag() {
        return Tag.of(status == null ? "called" : status);
    }

    /** Whether anyone's attendance has been recorded, so that a quorum can be known. */
    public boolean isAttended() {
        return !attendance.isEmpty() || "in session".equals(status);
    }

    boolean isOver() {
        return "closed".equals(status) || "cancelled".equals(status);
    }
}
