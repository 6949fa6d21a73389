package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.conduct.domain.Acceptances;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Size;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.offices.domain.Taking;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Holder;
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
        List<RequirementSet> requirements,
        Offices offices,
        Acceptances acceptances,
        List<Involvement> involvements) {

    public Body {
        standings = List.copyOf(standings);
        requirements = List.copyOf(requirements);
        involvements = List.copyOf(involvements);
    }

    /** A new body, which stands as given since it was formed, or from today. */
    public static Change establish(BodyId id, Profile profile, Standing.Status status, LocalDate today) {
        LocalDate formed = profile.formed();
        LocalDate since = formed != null && formed.isBefore(today) ? formed : today;
        Body body = new Body(
                id,
                profile,
                List.of(new Standing(status, since)),
                Versions.NONE,
                Seats.NONE,
                List.of(),
                Offices.NONE,
                Acceptances.NONE,
                List.of());
        return new Change(body, new BodyEvent.Established());
    }

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom) {
        return adopt(constitution, inForceFrom, null);
    }

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom, @Nullable Origin origin) {
        if (isDissolved()) return new Adoption.BodyDissolved();
        Optional<Version> before = origin == null ? Optional.empty() : constitutions.ofDraft(origin.draft());
        if (before.isPresent()) return new Adoption.AdoptedAlready(before.get());
        Optional<Version> last = constitutions.last();
        if (last.isPresent() && !inForceFrom.isAfter(last.get().inForceFrom())) {
            return new Adoption.NotAfterTheLast(last.get());
        }
        Optional<Flaw> flaw =
                constitution.flaw().or(() -> fit(constitution, inForceFrom).flaw());
        if (flaw.isPresent()) return new Adoption.Unworkable(flaw.get());

        Versions next = constitutions.with(inForceFrom, constitution, origin);
        Version adopted = next.all().getLast();
        Body body = with(next);
        return new Adoption.Adopted(new Change(body, new BodyEvent.ConstitutionAdopted(adopted)), adopted);
    }

    /** Takes back a version that is not in force yet. */
    public Withdrawal withdraw(int number, LocalDate today) {
        Optional<Version> found = constitutions.numbered(number);
        if (found.isEmpty()) return new Withdrawal.UnknownVersion(number);
        Version version = found.get();
        if (!version.inForceFrom().isAfter(today)) return new Withdrawal.InForceAlready(version);

        Body body = with(constitutions.without(version));
        return new Withdrawal.Withdrawn(new Change(body, new BodyEvent.ConstitutionWithdrawn(version)), version);
    }

    public Seating seat(Seat seat) {
        if (isDissolved()) return new Seating.BodyDissolved();
        Optional<Seating.Refused> refused = new SeatChanges(this).refusal(seat, seat.from(), seats);
        if (refused.isPresent()) return refused.get();

        Change change = new Change(with(seats.with(seat)), new BodyEvent.SeatCreated(seat));
        return new Seating.Created(change, seat);
    }

    /** Gives a seat to a person; without a last day, the term runs as long as the constitution says (R-MEM-14). */
    /** Changes a seat from a day on. */
    public Reseating change(SeatId seat, Face face, LocalDate from) {
        return isDissolved() ? new Reseating.BodyDissolved() : new SeatChanges(this).change(seat, face, from);
    }

    /** Ends a seat with a day; with {@code removing}, the terms that run beyond it end with it. */
    public Reseating drop(SeatId seat, LocalDate on, boolean removing) {
        return isDissolved() ? new Reseating.BodyDissolved() : new SeatChanges(this).drop(seat, on, removing);
    }

    public Appointment appoint(SeatId seatId, TermId termId, Holder holder, LocalDate from, @Nullable LocalDate last) {
        if (isDissolved()) return new Appointment.BodyDissolved();
        Optional<Seat> found = seats.find(seatId);
        if (found.isEmpty()) return new Appointment.UnknownSeat(seatId);
        Seat seat = found.get();
        LocalDate until = last != null ? last : seat.atMostUntil(new TermsOfOffice(constitutions).lastDay(from));
        if (until != null && until.isBefore(from)) return new Appointment.EndBeforeStart(from);
        if (from.isBefore(seat.from())) return new Appointment.BeforeTheSeat(seat.from());
        LocalDate gone = seat.until();
        if (gone != null && (until == null ? from : until).isAfter(gone)) return new Appointment.AfterTheSeat(gone);
        Optional<Term> other = seat.overlapping(from, until);
        if (other.isPresent()) return new Appointment.Overlapping(other.get());
        Optional<Seat> elsewhere = new OneUnitAPerson(constitutions, seats).against(seat, holder.person(), from, until);
        if (elsewhere.isPresent()) return new Appointment.InAnotherUnit(elsewhere.get());

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
        Body after = with(seats.with(left)).with(offices.endedWith(term, ending));
        Change change = new Change(after, new BodyEvent.TermEnded(left.id(), ended, ending));
        return new Departure.Ended(change, left, ended);
    }

    /** Somebody ceases to be a member, from all seats held on the day (R-MEM-9); nobody, where they have left before. */
    public Optional<Change> cease(PersonId person, LocalDate on, Ground ground) {
        Ending ending = new Ending(on, Ending.Reason.CEASED, ground);
        return new Endings(this)
                .ofTerms(term -> term.holder().person().equals(person) && term.covers(on), _ -> ending)
                .change();
    }

    /** Whoever's time has run out is told so: terms and offices whose last day is over, and that have no ending yet. */
    public Optional<Change> expire(LocalDate today) {
        return new Endings(this).ofTermsRunOut(today).ofOfficesRunOut(today).change();
    }

    /** Somebody comes into an office; without a last day, for the term that the constitution gives a chair (R-MEM-14). */
    public OfficeHolding take(Office office) {
        if (isDissolved()) return new OfficeHolding.BodyDissolved();
        LocalDate until = office.until() != null
                ? office.until()
                : new TermsOfOffice(constitutions).lastDayAsOfficer(office.from());
        return switch (Taking.of(offices, office.until(until))) {
            case Taking.Taken taken ->
                new OfficeHolding.Held(
                        new Change(with(taken.offices()), new BodyEvent.OfficeTaken(taken.office(), taken.succeeded())),
                        taken.office());
            case Taking.Refused refused -> new OfficeHolding.NotTaken(refused);
        };
    }

    /** Somebody leaves an office before its time. */
    public OfficeHolding leave(OfficeId officeId, Office.Ending ending) {
        Optional<Office> found = offices.find(officeId);
        if (found.isEmpty()) return new OfficeHolding.UnknownOffice(officeId);
        Office office = found.get();
        Office.Ending already = office.ending();
        if (already != null) return new OfficeHolding.EndedAlready(already);
        if (ending.on().isBefore(office.from())) return new OfficeHolding.BeforeItsStart(office.from());
        LocalDate until = lastDayOf(office);
        if (until != null && ending.on().isAfter(until)) return new OfficeHolding.AfterItsEnd(until);

        Office left = office.ended(ending);
        return new OfficeHolding.Held(
                new Change(with(offices.with(left)), new BodyEvent.OfficeEnded(left, ending)), left);
    }

    /** Somebody who sits here accepts a version of the code of conduct (R-MEM-16). */
    public Accepting accept(Acceptance acceptance, LocalDate today) {
        if (acceptance.on().isAfter(today)) return new Accepting.Ahead(today);
        boolean sits = seats.all().stream()
                .flatMap(seat -> seat.terms().stream())
                .anyMatch(term -> term.holder().person().equals(acceptance.person()));
        if (!sits) return new Accepting.NoMember();
        boolean asked = constitutions.all().stream()
                .map(version -> version.constitution().membership().codeOfConduct())
                .anyMatch(code -> code != null && code.version().equals(acceptance.version()));
        if (!asked) return new Accepting.UnknownVersion(acceptance.version());
        Optional<Acceptance> before = acceptances.of(acceptance.person(), acceptance.version());
        if (before.isPresent()) return new Accepting.AcceptedAlready(before.get());

        Body body = new Body(
                id,
                profile,
                standings,
                constitutions,
                seats,
                requirements,
                offices,
                acceptances.with(acceptance),
                involvements);
        return new Accepting.Accepted(new Change(body, new BodyEvent.CodeAccepted(acceptance)));
    }

    /** When a person accepted the code of conduct that the last constitution asks for, if that and if it does. */
    public Optional<LocalDate> codeAcceptedBy(PersonId person) {
        return constitutions
                .last()
                .map(version -> version.constitution().membership().codeOfConduct())
                .flatMap(code -> acceptances.of(person, code.version()))
                .map(Acceptance::on);
    }

    /** Who holds which office on a day. */
    public List<Office> officesOn(LocalDate day) {
        return offices.all().stream()
                .filter(office -> office.covers(day))
                .filter(office -> {
                    LocalDate last = lastDayOf(office);
                    return last == null || !last.isBefore(day);
                })
                .toList();
    }

    /** The last day of an office: its own, or that of the holder's seat where that comes first. */
    public @Nullable LocalDate lastDayOf(Office office) {
        Office.Place place = office.place();
        LocalDate own = office.lastDay();
        LocalDate seated = place == null
                ? null
                : seats.term(place.term()).map(Term::lastDay).orElse(null);
        return own == null || (seated != null && seated.isBefore(own)) ? seated : own;
    }

    /** Changes what the body is, from a day on. */
    public Revising revise(Profile next, LocalDate from) {
        if (isDissolved()) return new Revising.BodyDissolved();
        LocalDate since = profile.unchangedSince();
        if (since != null && from.isBefore(since)) return new Revising.TooEarly(since);

        Body body = with(profile.changed(next, from));
        return new Revising.Revised(new Change(body, new BodyEvent.ProfileChanged()));
    }

    /** Puts on record that a stakeholder was involved (R-MEM-2). */
    public Change involve(Involvement involvement) {
        List<Involvement> more = new ArrayList<>(involvements);
        more.add(involvement);
        Body body = new Body(id, profile, standings, constitutions, seats, requirements, offices, acceptances, more);
        return new Change(body, new BodyEvent.StakeholderInvolved(involvement));
    }

    public Transition stand(Standing.Status status, LocalDate today) {
        Standing last = standings.getLast();
        if (last.status() == status) return new Transition.StandsSoAlready(last);
        if (isDissolved()) return new Transition.DissolvedForGood(last);

        Standing next = new Standing(status, today);
        List<Standing> more = new ArrayList<>(standings);
        more.add(next);
        Body body = new Body(id, profile, more, constitutions, seats, requirements, offices, acceptances, involvements);
        return new Transition.Made(new Change(body, new BodyEvent.StandingChanged(next)));
    }

    /** Takes up a set of requirements of the body's own, beside those of the law. */
    public Requiring require(RequirementSet set) {
        if (isDissolved()) return new Requiring.BodyDissolved();
        if (requirements.stream().anyMatch(other -> other.key().equals(set.key())))
            return new Requiring.KeyTaken(set.key());

        List<RequirementSet> more = new ArrayList<>(requirements);
        more.add(set);
        Body body = new Body(id, profile, standings, constitutions, seats, more, offices, acceptances, involvements);
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

    Fit fit(Constitution constitution, LocalDate from) {
        Venue room = profile.venue();
        return new Fit(constitution, seats.from(from), room == null ? null : room.capacity());
    }

    Body with(Offices next) {
        return new Body(id, profile, standings, constitutions, seats, requirements, next, acceptances, involvements);
    }

    private Body with(Profile next) {
        return new Body(id, next, standings, constitutions, seats, requirements, offices, acceptances, involvements);
    }

    private Body with(Versions next) {
        return new Body(id, profile, standings, next, seats, requirements, offices, acceptances, involvements);
    }

    private Body with(Seats next) {
        return new Body(id, profile, standings, constitutions, next, requirements, offices, acceptances, involvements);
    }
}
