package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.Renaming;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seats;

/** How a body comes to know that partners and people are called otherwise: what they were called in their time stays. */
public record NameChanges(Body body) {

    public Optional<Change> rename(Renaming renaming) {
        return changed(body.with(new Seats(body.seats().all().stream()
                .map(seat -> seat.filledAs(renaming.was(), renaming.now(), renaming.from()))
                .toList())));
    }

    /** Who has begun a term or an office keeps the post held then, unless that was on record wrongly; an account is changed everywhere. */
    public Optional<Change> rename(Holder now, String formerOffice, @Nullable LocalDate from) {
        Seats seats = new Seats(body.seats().all().stream()
                .map(seat -> seat.heldAs(now, formerOffice, from))
                .toList());
        Offices offices = new Offices(body.offices().all().stream()
                .map(office -> heldAs(office, now, formerOffice, from))
                .toList());
        return changed(body.with(seats).with(offices));
    }

    private static Office heldAs(Office office, Holder now, String formerOffice, @Nullable LocalDate from) {
        return office.heldBy(office.holder()
                .as(now, formerOffice, from != null && office.from().isBefore(from)));
    }

    private Optional<Change> changed(Body after) {
        return after.equals(body) ? Optional.empty() : Optional.of(new Change(after, new BodyEvent.NamesChanged()));
    }
}
