package org.quorate.membership.reviews.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** What a body would be on a day if some changes were made to its seats: the body itself stays as it is (R-MEM-5). */
public record Review(Body body, LocalDate on, List<Proposal> proposals) {

    /** The body as it would be. */
    public Body supposed() {
        List<Seat> seats = new ArrayList<>(body.seats().on(on));
        proposals.forEach(proposal -> apply(proposal, seats));
        return body.with(new Seats(seats));
    }

    public Outlook before() {
        return Outlook.of(body, on);
    }

    public Outlook after() {
        return Outlook.of(supposed(), on);
    }

    /** How the meetings of the last twelve months fare with it. */
    public List<PastMeeting> pastMeetings(AttendanceRecord record) {
        return PastMeeting.of(this, record);
    }

    /** A seat with someone in it for as long as there is such a seat. */
    public static Seat filled(Seat seat, TermId term, Holder holder) {
        return withTerms(seat, seat.party(), List.of(new Term(term, holder, seat.from(), null, null)));
    }

    private void apply(Proposal proposal, List<Seat> seats) {
        switch (proposal) {
            case Proposal.Add add -> seats.add(add.seat());
            case Proposal.Drop drop -> seats.removeIf(seat -> seat.id().equals(drop.seat()));
            case Proposal.Refill refill ->
                seats.replaceAll(seat -> seat.id().equals(refill.seat()) ? refilled(seat, refill) : seat);
        }
    }

    private Seat refilled(Seat seat, Proposal.Refill refill) {
        TermId term = new TermId(refill.holder().person().value());
        return withTerms(seat, refill.party(), List.of(new Term(term, refill.holder(), on, null, null)));
    }

    private static Seat withTerms(Seat seat, @Nullable Party party, List<Term> terms) {
        return new Seat(
                seat.id(),
                seat.title(),
                party,
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                terms);
    }
}
