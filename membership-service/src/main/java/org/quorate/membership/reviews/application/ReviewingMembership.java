package org.quorate.membership.reviews.application;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.bodies.application.constitutions.CheckingMembership;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.reviews.domain.Proposal;
import org.quorate.membership.reviews.domain.Review;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;
import org.springframework.stereotype.Component;

/** Works out what a body's membership would come to with other seats; nothing is kept (R-MEM-5). */
@Component
public class ReviewingMembership {

    private final Organisations organisations;
    private final CheckingMembership checking;
    private final AttendanceRecords attendance;

    public ReviewingMembership(Organisations organisations, CheckingMembership checking, AttendanceRecords attendance) {
        this.organisations = organisations;
        this.checking = checking;
        this.attendance = attendance;
    }

    public Reviewing review(Body body, LocalDate on, List<Suggestion> suggestions) {
        List<Proposal> proposals = new ArrayList<>();
        for (int place = 0; place < suggestions.size(); place++) {
            Suggestion suggestion = suggestions.get(place);
            SeatId seat = seatOf(suggestion);
            if (seat != null
                    && body.seats()
                            .find(seat)
                            .filter(found -> found.existsOn(on))
                            .isEmpty()) {
                return new Reviewing.UnknownSeat(place, seat);
            }
            OrganisationId organisation = organisationOf(suggestion);
            if (organisation != null && organisations.find(organisation).isEmpty()) {
                return new Reviewing.UnknownOrganisation(place, organisation);
            }
            proposals.add(proposal(suggestion, on));
        }
        Review review = new Review(body, on, List.copyOf(proposals));
        return new Reviewing.Reviewed(
                review,
                checks(body, on),
                checks(review.supposed(), on),
                review.pastMeetings(attendance.find(body.id())));
    }

    private List<Check> checks(Body body, LocalDate on) {
        return checking.check(body, on, null, Period.ZERO);
    }

    private Proposal proposal(Suggestion suggestion, LocalDate on) {
        return switch (suggestion) {
            case Suggestion.Add add -> new Proposal.Add(seat(add, on));
            case Suggestion.Drop drop -> new Proposal.Drop(drop.seat());
            case Suggestion.Refill refill ->
                new Proposal.Refill(refill.seat(), party(refill.filler()).orElseThrow(), someone());
        };
    }

    private Seat seat(Suggestion.Add add, LocalDate on) {
        Seat seat = new Seat(
                new SeatId(UUID.randomUUID()),
                add.title(),
                party(add.filler()).orElse(null),
                add.unit(),
                add.voting(),
                add.statutoryGround(),
                on,
                null,
                List.of());
        return Review.filled(seat, new TermId(UUID.randomUUID()), someone());
    }

    private Optional<Party> party(Suggestion.Filler filler) {
        if (filler.organisation() != null) {
            return organisations.find(filler.organisation()).map(Party::of);
        }
        return Optional.ofNullable(filler.name()).map(ReviewingMembership::notYetKnown);
    }

    /** An organisation that is only named: the same name is the same organisation. */
    private static Party notYetKnown(String name) {
        UUID byName = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Party(new OrganisationId(byName), name);
    }

    private static Holder someone() {
        return new Holder(new PersonId(UUID.randomUUID()), "To be appointed", null);
    }

    private static @Nullable SeatId seatOf(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Add _ -> null;
            case Suggestion.Drop drop -> drop.seat();
            case Suggestion.Refill refill -> refill.seat();
        };
    }

    private static @Nullable OrganisationId organisationOf(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Add add -> add.filler().organisation();
            case Suggestion.Drop _ -> null;
            case Suggestion.Refill refill -> refill.filler().organisation();
        };
    }
}
