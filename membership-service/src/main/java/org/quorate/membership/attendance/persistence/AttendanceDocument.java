package org.quorate.membership.attendance.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Presence;
import org.quorate.membership.attendance.domain.Review;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.TermId;

/** The attendance of a body as it is stored. */
record AttendanceDocument(List<MeetingDocument> meetings, List<ReviewDocument> reviews) {

    record MeetingDocument(String meeting, LocalDate on, List<PresenceDocument> presences) {}

    record PresenceDocument(String person, Presence presence) {}

    record ReviewDocument(
            String term,
            String person,
            String office,
            LocalDate openedOn,
            int arranged,
            int attended,
            @Nullable LocalDate settledOn,
            @Nullable String decision,
            @Nullable Boolean removed) {}

    static AttendanceDocument of(AttendanceRecord record) {
        return new AttendanceDocument(
                record.meetings().stream().map(AttendanceDocument::meeting).toList(),
                record.reviews().stream().map(AttendanceDocument::review).toList());
    }

    AttendanceRecord restored(BodyId body) {
        return new AttendanceRecord(
                body,
                meetings.stream().map(AttendanceDocument::restored).toList(),
                reviews.stream().map(AttendanceDocument::restored).toList());
    }

    private static MeetingDocument meeting(Held held) {
        return new MeetingDocument(
                held.meeting(),
                held.on(),
                held.presences().entrySet().stream()
                        .map(entry -> new PresenceDocument(entry.getKey().toString(), entry.getValue()))
                        .toList());
    }

    private static Held restored(MeetingDocument stored) {
        return new Held(
                stored.meeting(),
                stored.on(),
                stored.presences().stream()
                        .collect(Collectors.toMap(
                                presence -> new PersonId(UUID.fromString(presence.person())),
                                PresenceDocument::presence)));
    }

    private static ReviewDocument review(Review review) {
        Review.Settled settled = review.settled();
        return new ReviewDocument(
                review.term().toString(),
                review.person().toString(),
                review.office(),
                review.openedOn(),
                review.arranged(),
                review.attended(),
                settled == null ? null : settled.on(),
                settled == null ? null : settled.decision(),
                settled == null ? null : settled.removed());
    }

    private static Review restored(ReviewDocument stored) {
        return new Review(
                new TermId(UUID.fromString(stored.term())),
                new PersonId(UUID.fromString(stored.person())),
                stored.office(),
                stored.openedOn(),
                stored.arranged(),
                stored.attended(),
                stored.settledOn() == null || stored.decision() == null
                        ? null
                        : new Review.Settled(
                                stored.settledOn(), stored.decision(), Boolean.TRUE.equals(stored.removed())));
    }
}
