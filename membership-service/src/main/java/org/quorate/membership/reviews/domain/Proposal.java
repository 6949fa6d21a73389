package org.quorate.membership.reviews.domain;

import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;

/** A change to the seats of a body that someone thinks of. */
public sealed interface Proposal {

    /** One seat more, with someone in it. */
    record Add(Seat seat) implements Proposal {}

    /** One seat less. */
    record Drop(SeatId seat) implements Proposal {}

    /** A seat filled by another party, with someone else in it. */
    record Refill(SeatId seat, Party party, Holder holder) implements Proposal {}
}
