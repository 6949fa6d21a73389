package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.seats.domain.TermId;

/** The meetings of a body that were held, by their days, and the reviews that came of them. */
public record AttendanceRecord(BodyId body, List<Held> meetings, List<Review> reviews) {

    public AttendanceRecord {
        meetings = meetings.stream()
                .sorted(Comparator.comparing(Held::on).thenComparing(Held::meeting))
                .toList();
        reviews = List.copyOf(reviews);
    }

    public static AttendanceRecord of(BodyId body) {
        return new AttendanceRecord(body, List.of(), List.of());
    }

    /** With a meeting, once however often it is told. */
    public AttendanceRecord with(Held meeting) {
        List<Held> next = new ArrayList<>(meetings);
        next.removeIf(earlier -> earlier.meeting().equals(meeting.meeting()));
        next.add(meeting);
        return new AttendanceRecord(body, next, reviews);
    }

    public AttendanceRecord with(List<Review> opened) {
        List<Review> more = new ArrayList<>(reviews);
        more.addAll(opened);
        return new AttendanceRecord(body, meetings, more);
    }

    public List<Held> between(LocalDate first, LocalDate last) {
        return meetings.stream()
                .filter(meeting -> meeting.isWithin(first, last))
                .toList();
    }

    public Optional<Review> openReviewOf(TermId term) {
        return reviews.stream()
                .filter(review -> review.term().equals(term) && review.settled() == null)
                .findFirst();
    }

    /** With the review of a term settled, if one is open. */
    public Optional<AttendanceRecord> settled(TermId term, Review.Settled decision) {
        return openReviewOf(term).map(open -> {
            List<Review> next = new ArrayList<>(reviews);
            next.set(next.indexOf(open), open.settledBy(decision));
            return new AttendanceRecord(body, meetings, next);
        });
    }

    /** The first day after the last review of a term, from which on it is counted anew. */
    Optional<LocalDate> countedAnewFrom(TermId term) {
        return reviews.stream()
                .filter(review -> review.term().equals(term))
                .map(Review::settled)
                .filter(settled -> settled != null)
                .map(settled -> settled.on().plusDays(1))
                .max(LocalDate::compareTo);
    }
}
