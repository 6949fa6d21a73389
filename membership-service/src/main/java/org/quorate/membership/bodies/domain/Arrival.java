package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.conduct.domain.Acceptances;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.offices.domain.Taking;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;

/** A body that comes in from elsewhere with its past: step by step, and kept by one change only when every step went well. */
public final class Arrival {

    private Body body;
    private final List<BodyEvent> events = new ArrayList<>();

    public Arrival(BodyId id, Profile profile, List<Standing> standings) {
        body = new Body(
                id,
                profile,
                standings,
                Versions.NONE,
                Seats.NONE,
                List.of(),
                Offices.NONE,
                Acceptances.NONE,
                List.of(),
                List.of());
        events.add(new BodyEvent.Established());
    }

    /** A version as it was adopted; one that was withdrawn was never in force, and keeps its number. */
    public Optional<Adoption.Refused> adopt(
            Constitution terms, LocalDate inForceFrom, @Nullable Origin origin, boolean withdrawn) {
        if (withdrawn) {
            Versions with = body.constitutions().with(inForceFrom, terms, origin);
            body = body.with(with.without(with.all().getLast()));
            return Optional.empty();
        }
        return switch (body.adopt(terms, inForceFrom, origin)) {
            case Adoption.Adopted adopted -> {
                take(adopted.change());
                yield Optional.empty();
            }
            case Adoption.Refused refused -> Optional.of(refused);
        };
    }

    public Optional<Seating.Refused> seat(Seat seat) {
        return switch (body.seat(seat)) {
            case Seating.Created created -> {
                take(created.change());
                yield Optional.empty();
            }
            case Seating.Refused refused -> Optional.of(refused);
        };
    }

    public Optional<Reseating.Refused> change(SeatId seat, Face face, LocalDate from) {
        return reseated(body.change(seat, face, from));
    }

    public Optional<Reseating.Refused> drop(SeatId seat, LocalDate on) {
        return reseated(body.drop(seat, on, false));
    }

    private Optional<Reseating.Refused> reseated(Reseating reseating) {
        return switch (reseating) {
            case Reseating.Reseated reseated -> {
                take(reseated.change());
                yield Optional.empty();
            }
            case Reseating.Refused refused -> Optional.of(refused);
        };
    }

    /** A term as it was, is or is to be, and how it ended where it has. */
    public Optional<Appointment.Refused> hold(SeatId seat, Term term, @Nullable Ending ending) {
        LocalDate last = ending == null ? term.until() : ending.on();
        return switch (body.appoint(seat, term.id(), term.holder(), term.from(), last)) {
            case Appointment.Appointed appointed -> {
                take(appointed.change());
                LocalDate until = ending == null ? appointed.term().until() : term.until();
                Term held = new Term(term.id(), term.holder(), term.from(), until, ending, term.corrections());
                body = body.with(body.seats().with(appointed.seat().with(held)));
                if (ending != null) {
                    events.add(new BodyEvent.TermEnded(seat, held, ending));
                }
                yield Optional.empty();
            }
            case Appointment.Refused refused -> Optional.of(refused);
        };
    }

    public Optional<Requiring.Refused> require(RequirementSet set) {
        return switch (body.requiring().require(set)) {
            case Requiring.Required required -> {
                take(required.change());
                yield Optional.empty();
            }
            case Requiring.Refused refused -> Optional.of(refused);
        };
    }

    /** An office as it was held; who came after another has not ended that one's time, for it had ended. */
    public Optional<OfficeHolding.Refused> take(Office office) {
        Office.Place place = office.place();
        if (place != null && body.seats().find(place.seat()).isEmpty()) {
            return Optional.of(new OfficeHolding.UnknownSeat(place.seat()));
        }
        return switch (Taking.of(body.offices(), office)) {
            case Taking.Taken taken -> {
                take(new Change(
                        body.with(taken.offices()), new BodyEvent.OfficeTaken(taken.office(), taken.succeeded())));
                yield Optional.empty();
            }
            case Taking.Refused refused -> Optional.of(new OfficeHolding.NotTaken(refused));
        };
    }

    public Optional<Accepting.Refused> accept(Acceptance acceptance, LocalDate today) {
        return switch (body.accept(acceptance, today)) {
            case Accepting.Accepted accepted -> {
                take(accepted.change());
                yield Optional.empty();
            }
            case Accepting.Refused refused -> Optional.of(refused);
        };
    }

    /** That a proposal took effect: what it changed comes with the seats. */
    public void reshaped(Reshaped by) {
        body = body.with(by);
    }

    public Body body() {
        return body;
    }

    public void involve(Involvement involvement) {
        take(body.involve(involvement));
    }

    public Change change() {
        return new Change(body, new BodyEvent.Arrived(events));
    }

    private void take(Change change) {
        body = change.body();
        events.add(change.event());
    }
}
