package org.quorate.membership.bodies.domain;

import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;

/** One of several changes to the seats of a body that are to take effect together. */
public sealed interface SeatChange {

    /** A seat more. */
    record Add(Seat seat) implements SeatChange {}

    /** A seat less: whoever holds it is removed with it. */
    record Drop(SeatId seat) implements SeatChange {}

    /** A seat filled by another party: whoever holds it is removed, and the seat is vacant. */
    record Refill(SeatId seat, Party party) implements SeatChange {}
}
