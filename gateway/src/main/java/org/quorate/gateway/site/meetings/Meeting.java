package org.quorate.gateway.site.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        @Nullable OffsetDateTime endsAt,
        @Nullable String alignedWith,
        @Nullable Ref venue,
        @Nullable String status,
        @Nullable Course course,
        @Nullable Quorum quorum,
        @Nullable Dates dates,
        List<Item> agenda,
        List<Attendance> attendance,
        List<Substitute> substitutes,
        List<InAttendance> inAttendance,
        @Nullable Integer publicPresent,
        @Nullable String currentItem,
        @Nullable Presiding presiding,
        List<Taken> taken,
        List<Agreed> decisions,
        List<String> order,
        List<Warning> warnings) {

    public static final Comparator<Meeting> SOONEST_FIRST = Comparator.comparing(Meeting::startsAt);

    public Meeting {
        agenda = Lists.orEmpty(agenda);
        attendance = Lists.orEmpty(attendance);
        substitutes = Lists.orEmpty(substitutes);
        inAttendance = Lists.orEmpty(inAttendance);
        taken = Lists.orEmpty(taken);
        decisions = Lists.orEmpty(decisions);
        order = Lists.orEmpty(order);
        warnings = Lists.orEmpty(warnings);
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
            @Nullable String financialImplications,
            @Nullable String urgency,
            Map<String, String> headings,
            @Nullable Exempt exempt) {

        public Item {
            headings = headings == null ? Map.of() : headings;
            purpose = Lists.orEmpty(purpose);
            recommendations = Lists.orEmpty(recommendations);
        }
    }

    /** Why an item is not for the public. */
    public record Exempt(String ground, @Nullable String description) {}

    /** Someone named ahead to take a member's place at this meeting. */
    public record Substitute(String person, String office, String by, boolean shortNotice) {}

    /** Someone there without a seat. */
    public record InAttendance(
            String office, String capacity, @Nullable OffsetDateTime until) {}

    /** Who is in the chair. */
    public record Presiding(@Nullable String person, String office) {}

    /** What was agreed without a motion. */
    public record Agreed(String decision, String word, String text) {

        public Tag tag() {
            return Tag.of(word);
        }
    }

    /** An item that was taken. */
    public record Taken(String item) {}

    /** A member whose own organisation an item gives money to. */
    public record Warning(String item, String office, String organisation, boolean declared) {}

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

    /** The items in the order in which they are to be taken; each keeps its number. */
    public List<Item> business() {
        return agenda.stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(String.valueOf(item.id()))))
                .toList();
    }

    public boolean hasTaken(Item item) {
        return taken.stream().anyMatch(each -> each.item().equals(item.id()));
    }

    /** Warnings that still matter: nothing was declared. */
    public List<Warning> undeclared() {
        return warnings.stream().filter(warning -> !warning.declared()).toList();
    }

    public String bodyName() {
        return body == null ? "" : body.label();
    }

    public Tag tag() {
        return Tag.of(status == null ? "called" : status);
    }

    public boolean isInSession() {
        return "in session".equals(status);
    }

    /** Whether anyone's attendance has been recorded, so that a quorum can be known. */
    public boolean isAttended() {
        return !attendance.isEmpty() || isInSession();
    }

    /** Whether written questions may still be put: until their closing time, that second included. */
    public boolean takesQuestionsAt(Instant now) {
        if (isOver()) return false;
        return dates == null
                || dates.questionsCloseAt() == null
                || !now.isAfter(dates.questionsCloseAt().toInstant());
    }

    public boolean isOver() {
        return "closed".equals(status) || "cancelled".equals(status);
    }
}
