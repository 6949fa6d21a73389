package org.quorate.membership.attendance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/**
 * What follows, by the constitution, from a meeting that was held.
 *
 * @param attendance with the meeting in it, and the reviews that it gives rise to
 * @param exceeded who thereby ceases to be a member (R-MEM-9)
 * @param opened who is thereby put up for review (R-MEM-11)
 */
public record Judgement(AttendanceRecord attendance, List<Exceeded> exceeded, List<Review> opened) {

    /** One meeting is no pattern: of a single one nobody can have come to less than a share but by missing it. */
    private static final int FEWEST_MEETINGS = 2;

    public static Judgement of(AttendanceRecord before, Held meeting, Body body) {
        AttendanceRecord after = before.with(meeting);
        List<Exceeded> exceeded = new ArrayList<>();
        List<Review> opened = new ArrayList<>();
        for (Seat seat : body.seats().all()) {
            for (Term term : seat.terms()) {
                if (term.ending() == null) {
                    exceeded(after, meeting, body, term)
                            .filter(one -> exceeded.stream()
                                    .noneMatch(other -> other.person().equals(one.person())))
                            .ifPresent(exceeded::add);
                    review(after, meeting, body, term).ifPresent(opened::add);
                }
            }
        }
        opened.removeIf(
                review -> exceeded.stream().anyMatch(gone -> gone.person().equals(review.person())));
        return new Judgement(after.with(opened), List.copyOf(exceeded), List.copyOf(opened));
    }

    /** How often a member has been substituted in the year that counts for a day, while that term lasted. */
    public static int substitutesUsed(AttendanceRecord attendance, Term term, LocalDate day, SubstituteRules rules) {
        LocalDate start = later(term.from(), CountedYear.startFor(day, rules.year()));
        return (int) attendance.between(start, day).stream()
                .filter(held -> held.of(term.holder().person()) == Presence.REPRESENTED)
                .count();
    }

    /** A meeting that is told late may be the one too many for a later one as well, but for none before it. */
    private static Optional<Exceeded> exceeded(AttendanceRecord after, Held meeting, Body body, Term term) {
        PersonId person = term.holder().person();
        if (meeting.of(person) != Presence.REPRESENTED) {
            return Optional.empty();
        }
        for (Held held : after.between(meeting.on(), LocalDate.MAX)) {
            SubstituteRules rules =
                    rules(body, held.on()).map(MembershipRules::substitutes).orElse(SubstituteRules.NONE);
            Integer allowed = rules.timesAYear();
            if (allowed != null && held.of(person) == Presence.REPRESENTED && term.covers(held.on())) {
                int times = substitutesUsed(after, term, held.on(), rules);
                if (times > allowed) {
                    return Optional.of(new Exceeded(person, held.on(), times, allowed));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Review> review(AttendanceRecord after, Held meeting, Body body, Term term) {
        Fraction share =
                rules(body, meeting.on()).map(MembershipRules::attendance).orElse(null);
        if (share == null
                || !term.covers(meeting.on())
                || after.openReviewOf(term.id()).isPresent()) {
            return Optional.empty();
        }
        LocalDate start = later(term.from(), meeting.on().minusYears(1).plusDays(1));
        LocalDate counted =
                after.countedAnewFrom(term.id()).map(anew -> later(anew, start)).orElse(start);
        Tally tally =
                Tally.of(after.between(counted, meeting.on()), term.holder().person());
        return tally.arranged() < FEWEST_MEETINGS || !tally.isBelow(share)
                ? Optional.empty()
                : Optional.of(new Review(
                        term.id(),
                        term.holder().person(),
                        term.holder().office(),
                        meeting.on(),
                        tally.arranged(),
                        tally.attended(),
                        null));
    }

    private static Optional<MembershipRules> rules(Body body, LocalDate day) {
        return body.constitutions()
                .on(day)
                .map(version -> version.constitution().membership());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
