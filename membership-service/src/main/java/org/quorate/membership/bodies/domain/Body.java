package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Size;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** A board, committee, partnership or group, as one whole: where it stands, its constitutions, its seats and who holds them. */
public record Body(
        BodyId id,
        Profile profile,
        List<Standing> standings,
        Versions constitutions,
        Seats seats,
        List<RequirementSet> requirements) {

    public Body {
        standings = List.copyOf(standings);
        requirements = List.copyOf(requirements);
    }

    /** A new body, which stands as given since it was formed, or from today. */
    public static Change establish(BodyId id, Profile profile, Standing.Status status, LocalDate today) {
        LocalDate formed = profile.formed();
        LocalDate since = formed != null && formed.isBefore(today) ? formed : today;
        Body body = new Body(id, profile, List.of(new Standing(status, since)), Versions.NONE, Seats.NONE, List.of());
        return new Change(body, new BodyEvent.Established());
    }

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom) {
        if (isDissolved()) return new Adoption.BodyDissolved();
        Optional<Version> last = constitutions.last();
        if (last.isPresent() && !inForceFrom.isAfter(last.get().inForceFrom())) {
            return new Adoption.NotAfterTheLast(last.get());
        }
        Optional<Flaw> flaw =
                constitution.flaw().or(() -> fit(constitution, inForceFrom).flaw());
        if (flaw.isPresent()) return new Adoption.Unworkable(flaw.get());

        Versions next = constitutions.with(inForceFrom, constitution);
        Version adopted = next.all().getLast();
        Body body = new Body(id, profile, standings, next, seats, requirements);
        return new Adoption.Adopted(new Change(body, new BodyEvent.ConstitutionAdopted(adopted)), adopted);
    }

    public Seating seat(Seat seat) {
        if (isDissolved()) return new Seating.BodyDissolved();
        for (Version version : constitutions.from(seat.from())) {
            Constitution constitution = version.constitution();
            List<String> units = constitution.voting().units();
            if (seat.unit() != null && !units.isEmpty() && !constitution.knowsUnit(seat.unit())) {
                return new Seating.UnknownUnit(seat.unit(), units);
            }
            Integer cap = constitution.membership().seatsPerOrganisation();
            Party party = seat.party();
            if (cap != null && party != null && seats.filledBy(party.id(), seat.from()) >= cap) {
                return new Seating.OverTheCap(party, cap);
            }
        }
        Change change = new Change(with(seats.with(seat)), new BodyEvent.SeatCreated(seat));
        return new Seating.Created(change, seat);
    }

    public Appointment appoint(SeatId seatId, TermId termId, Holder holder, LocalDate from, @Nullable LocalDate until) {
        if (isDissolved()) return new Appointment.BodyDissolved();
        Optional<Seat> found = seats.find(seatId);
        if (found.isEmpty()) return new Appointment.UnknownSeat(seatId);
        Seat seat = found.get();
        if (until != null && until.isBefore(from)) return new Appointment.EndBeforeStart(from);
        if (from.isBefore(seat.from())) return new Appointment.BeforeTheSeat(seat.from());
        LocalDate gone = seat.until();
        if (gone != null && (until == null ? from : until).isAfter(gone)) return new Appointment.AfterTheSeat(gone);
        Optional<Term> other = seat.overlapping(from, until);
        if (other.isPresent()) return new Appointment.Overlapping(other.get());

        Term term = new Term(termId, holder, from, until, null);
        Seat filled = seat.with(term);
        Change change = new Change(with(seats.with(filled)), new BodyEvent.TermStarted(seatId, term));
        return new Appointment.Appointed(change, filled, term);
    }

    /** Ends a term; {@code noticeOn} is the day on which a resignation was handed in. */
    public Departure end(TermId termId, Ending ending, LocalDate noticeOn, LocalDate today) {
        Optional<Seat> found = seats.withTerm(termId);
        Optional<Term> running = seats.term(termId);
        if (found.isEmpty() || running.isEmpty()) return new Departure.UnknownTerm(termId);
        Term term = running.get();
        if (term.ending() != null) return new Departure.EndedAlready(term.ending());
        if (ending.on().isBefore(term.from())) return new Departure.BeforeItsStart(term.from());
        LocalDate until = term.until();
        if (until != null && ending.on().isAfter(until)) return new Departure.AfterItsEnd(until);
        if (noticeOn.isAfter(today)) return new Departure.NoticeAhead(today);
        Optional<Departure> shortNotice = tooShort(ending, noticeOn);
        if (shortNotice.isPresent()) return shortNotice.get();

        Term ended = term.ended(ending);
        Seat left = found.get().with(ended);
        Change change = new Change(with(seats.with(left)), new BodyEvent.TermEnded(left.id(), ended, ending));
        return new Departure.Ended(change, left, ended);
    }

    public Transition stand(Standing.Status status, LocalDate today) {
        Standing last = standings.getLast();
        if (last.status() == status) return new Transition.StandsSoAlready(last);
        if (isDissolved()) return new Transition.DissolvedForGood(last);

        Standing next = new Standing(status, today);
        List<Standing> more = new ArrayList<>(standings);
        more.add(next);
        Body body = new Body(id, profile, more, constitutions, seats, requirements);
        return new Transition.Made(new Change(body, new BodyEvent.StandingChanged(next)));
    }

    /** Takes up a set of requirements of the body's own, beside those of the law. */
    public Requiring require(RequirementSet set) {
        if (isDissolved()) return new Requiring.BodyDissolved();
        if (requirements.stream().anyMatch(other -> other.key().equals(set.key())))
            return new Requiring.KeyTaken(set.key());

        List<RequirementSet> more = new ArrayList<>(requirements);
        more.add(set);
        Body body = new Body(id, profile, standings, constitutions, seats, more);
        return new Requiring.Required(new Change(body, new BodyEvent.RequirementsAdded(set)));
    }

    /** The body as it would be with other seats; nothing has happened to it. */
    public Body supposing(Seats other) {
        return with(other);
    }

    /** How large it is on a day (R-MEM-6). */
    public Size sizeOn(LocalDate day) {
        return new Size(seats.on(day).size(), seats.holdersOn(day).size(), votingUnitsOn(day));
    }

    /** Where it stands on a day; before the first day, as on that. */
    public Standing standingOn(LocalDate day) {
        return standings.reversed().stream()
                .filter(standing -> !standing.since().isAfter(day))
                .findFirst()
                .orElse(standings.getFirst());
    }

    private int votingUnitsOn(LocalDate day) {
        Optional<Constitution> constitution = constitutions.on(day).map(Version::constitution);
        if (constitution.isEmpty()) {
            return seats.unitsOn(day).size();
        }
        return constitution.get().votesByUnit()
                ? constitution.get().voting().units().size()
                : seats.votingHoldersOn(day).size();
    }

    private Optional<Departure> tooShort(Ending ending, LocalDate noticeOn) {
        if (ending.reason() != Ending.Reason.RESIGNED) {
            return Optional.empty();
        }
        Period wanted = constitutions
                .on(noticeOn)
                .map(version -> version.constitution().membership().resignationNotice())
                .orElse(null);
        if (wanted == null || !ending.on().isBefore(noticeOn.plus(wanted))) {
            return Optional.empty();
        }
        return Optional.of(new Departure.NoticeTooShort(wanted, noticeOn.plus(wanted)));
    }

    private boolean isDissolved() {
        return standings.getLast().status() == Standing.Status.DISSOLVED;
    }

    private Fit fit(Constitution constitution, LocalDate from) {
        Venue room = profile.venue();
        return new Fit(constitution, seats.from(from), room == null ? null : room.capacity());
    }

    private Body with(Seats next) {
        return new Body(id, profile, standings, constitutions, next, requirements);
    }
}
