package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.bodies.domain.answers.Rearranging;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.bodies.domain.answers.Revising;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.bodies.domain.answers.TakingBack;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.answers.Withdrawal;
import org.quorate.membership.bodies.domain.changing.CodeOfConductOf;
import org.quorate.membership.bodies.domain.changing.ConstitutionChanges;
import org.quorate.membership.bodies.domain.changing.EndingCorrections;
import org.quorate.membership.bodies.domain.changing.Endings;
import org.quorate.membership.bodies.domain.changing.NameChanges;
import org.quorate.membership.bodies.domain.changing.OfficeChanges;
import org.quorate.membership.bodies.domain.changing.ProfileChanges;
import org.quorate.membership.bodies.domain.changing.RequirementChanges;
import org.quorate.membership.bodies.domain.changing.SeatChanges;
import org.quorate.membership.bodies.domain.changing.SeatsTogether;
import org.quorate.membership.bodies.domain.changing.StandingChanges;
import org.quorate.membership.bodies.domain.changing.TermChanges;
import org.quorate.membership.bodies.domain.fitness.SizeOf;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.conduct.domain.Acceptances;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.TermId;

/**
 * A board, committee, partnership or group, as one whole: where it stands, its constitutions, its seats and who holds them.
 *
 * @param reshaped the proposals for its seats that have taken effect
 */
public record Body(
        BodyId id,
        Profile profile,
        List<Standing> standings,
        Versions constitutions,
        Seats seats,
        List<RequirementSet> requirements,
        Offices offices,
        Acceptances acceptances,
        List<Involvement> involvements,
        List<Reshaped> reshaped) {

    public Body {
        standings = List.copyOf(standings);
        requirements = List.copyOf(requirements);
        involvements = List.copyOf(involvements);
        reshaped = List.copyOf(reshaped);
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
                List.of(),
                List.of());
        return new Change(body, new BodyEvent.Established());
    }

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom) {
        return adopt(constitution, inForceFrom, null);
    }

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom, @Nullable Origin origin) {
        return new ConstitutionChanges(this).adopt(constitution, inForceFrom, origin);
    }

    /** Takes back a version that is not in force yet. */
    public Withdrawal withdraw(int number, LocalDate today) {
        return new ConstitutionChanges(this).withdraw(number, today);
    }

    public Seating seat(Seat seat) {
        return new SeatChanges(this).seat(seat);
    }

    /** Changes a seat from a day on. */
    public Reseating change(SeatId seat, Face face, LocalDate from) {
        return new SeatChanges(this).change(seat, face, from);
    }

    /** Ends a seat with a day; with {@code removing}, the terms that run beyond it end with it. */
    public Reseating drop(SeatId seat, LocalDate on, boolean removing) {
        return new SeatChanges(this).drop(seat, on, removing);
    }

    /** Puts changes to the seats into effect together, or none of them; what names them takes effect once (R-MEM-5). */
    public Reshaping reshape(Reshaped as, List<SeatChange> changes) {
        return isDissolved()
                ? new Reshaping.Unfit(0, new Reseating.BodyDissolved())
                : new SeatsTogether(this, as.from()).put(as, changes);
    }

    /** How a proposal took effect, if it did. */
    public Optional<Reshaped> reshapedBy(UUID proposal) {
        return reshaped.stream()
                .filter(each -> each.proposal().equals(proposal))
                .findFirst();
    }

    /** Gives a seat to a person; without a last day, the term runs as long as the constitution says (R-MEM-14). */
    public Appointment appoint(SeatId seat, TermId term, Holder holder, LocalDate from, @Nullable LocalDate last) {
        return new TermChanges(this).appoint(seat, term, holder, from, last);
    }

    /** Changes what is still to come of a term: all of it, or its last day where it has begun. */
    public Rearranging rearrange(
            SeatId seat, TermId term, Holder holder, LocalDate from, @Nullable LocalDate last, LocalDate today) {
        return new TermChanges(this).rearrange(seat, term, holder, from, last, today);
    }

    /** Takes back an appointment before its first day. */
    public TakingBack takeBack(TermId term, LocalDate today) {
        return new TermChanges(this).takeBack(term, today);
    }

    /** Ends a term; {@code noticeOn} is the day on which a resignation was handed in. */
    public Departure end(TermId term, Ending ending, LocalDate noticeOn, LocalDate today) {
        return new TermChanges(this).end(term, ending, noticeOn, today);
    }

    /** How its terms ended, to be put right where that is on record wrongly. */
    public EndingCorrections endings() {
        return new EndingCorrections(this);
    }

    /** What partners and people are called on it. */
    public NameChanges names() {
        return new NameChanges(this);
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
        return new OfficeChanges(this).take(office);
    }

    /** Somebody leaves an office before its time. */
    public OfficeHolding leave(OfficeId office, Office.Ending ending) {
        return new OfficeChanges(this).leave(office, ending);
    }

    /** Who holds which office on a day. */
    public List<Office> officesOn(LocalDate day) {
        return new OfficeChanges(this).on(day);
    }

    /** The last day of an office: its own, or that of the holder's seat where that comes first. */
    public @Nullable LocalDate lastDayOf(Office office) {
        return new OfficeChanges(this).lastDayOf(office);
    }

    /** Somebody who sits here accepts a version of the code of conduct (R-MEM-16). */
    public Accepting accept(Acceptance acceptance, LocalDate today) {
        return new CodeOfConductOf(this).accept(acceptance, today);
    }

    /** When a person accepted the code of conduct that the last constitution asks for, if that and if it does. */
    public Optional<LocalDate> codeAcceptedBy(PersonId person) {
        return new CodeOfConductOf(this).acceptedBy(person);
    }

    /** Changes what the body is, from a day on. */
    public Revising revise(Profile next, LocalDate from) {
        return new ProfileChanges(this).revise(next, from);
    }

    /** Puts on record that a stakeholder was involved (R-MEM-2). */
    public Change involve(Involvement involvement) {
        List<Involvement> more =
                Stream.concat(involvements.stream(), Stream.of(involvement)).toList();
        Body body = new Body(
                id, profile, standings, constitutions, seats, requirements, offices, acceptances, more, reshaped);
        return new Change(body, new BodyEvent.StakeholderInvolved(involvement));
    }

    public Transition stand(Standing.Status status, LocalDate today) {
        return new StandingChanges(this).stand(status, today);
    }

    /** What it requires of its own membership, beside the law. */
    public RequirementChanges requiring() {
        return new RequirementChanges(this);
    }

    /** How large it is on a day (R-MEM-6). */
    public Size sizeOn(LocalDate day) {
        return new SizeOf(this).on(day);
    }

    /** Where it stands on a day; before the first day, as on that. */
    public Standing standingOn(LocalDate day) {
        return standings.reversed().stream()
                .filter(standing -> !standing.since().isAfter(day))
                .findFirst()
                .orElse(standings.getFirst());
    }

    public boolean isDissolved() {
        return standings.getLast().status() == Standing.Status.DISSOLVED;
    }

    /** As it would be with something else of it; nothing has happened to it. */
    public Body with(List<RequirementSet> sets) {
        return new Body(
                id, profile, standings, constitutions, seats, sets, offices, acceptances, involvements, reshaped);
    }

    public Body with(Offices next) {
        return new Body(
                id, profile, standings, constitutions, seats, requirements, next, acceptances, involvements, reshaped);
    }

    public Body with(Profile next) {
        return new Body(
                id, next, standings, constitutions, seats, requirements, offices, acceptances, involvements, reshaped);
    }

    public Body with(Versions next) {
        return new Body(
                id, profile, standings, next, seats, requirements, offices, acceptances, involvements, reshaped);
    }

    public Body with(Seats next) {
        return new Body(
                id,
                profile,
                standings,
                constitutions,
                next,
                requirements,
                offices,
                acceptances,
                involvements,
                reshaped);
    }

    public Body with(Acceptances next) {
        return new Body(
                id, profile, standings, constitutions, seats, requirements, offices, next, involvements, reshaped);
    }

    public Body with(Reshaped next) {
        List<Reshaped> more = Stream.concat(reshaped.stream(), Stream.of(next)).toList();
        return new Body(
                id, profile, standings, constitutions, seats, requirements, offices, acceptances, involvements, more);
    }
}
