package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;

/** Boards and their parts, as tests set them up. */
public final class Boards {

    public static final LocalDate APRIL_2018 = LocalDate.of(2018, 4, 1);
    public static final LocalDate MAY_2019 = LocalDate.of(2019, 5, 14);
    public static final Party COUNTY = party("Gloucestershire County Council");

    private Boards() {}

    public static Change established() {
        Profile profile = new Profile("Health and Wellbeing Board", "HWB", List.of(), null, APRIL_2018, null);
        return Body.establish(new BodyId(UUID.randomUUID()), profile, Standing.Status.ACTIVE, MAY_2019);
    }

    public static Body board() {
        return established().body();
    }

    public static Party party(String name) {
        return new Party(new OrganisationId(UUID.randomUUID()), name);
    }

    public static Seat seat(String title, @Nullable Party party, @Nullable String unit) {
        return seat(title, party, unit, APRIL_2018);
    }

    public static Seat seat(String title, @Nullable Party party, @Nullable String unit, LocalDate from) {
        return new Seat(new SeatId(UUID.randomUUID()), title, party, unit, true, null, from, null, List.of());
    }

    public static Holder holder(String office) {
        return new Holder(new PersonId(UUID.randomUUID()), office, null);
    }

    public static TermId term() {
        return new TermId(UUID.randomUUID());
    }

    public static Body with(Body body, Seat seat) {
        return ((Seating.Created) body.seat(seat)).change().body();
    }

    /** The body after a person took a seat for an open time. */
    public static Body held(Body body, Seat seat, Holder holder, LocalDate from) {
        return ((Appointment.Appointed) body.appoint(seat.id(), term(), holder, from, null))
                .change()
                .body();
    }
}
