package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.Rearranging;
import org.quorate.membership.bodies.domain.answers.TakingBack;
import org.quorate.membership.bodies.domain.fitness.NoticeOfResignation;
import org.quorate.membership.bodies.domain.fitness.RoomForATerm;
import org.quorate.membership.bodies.domain.fitness.TermsOfOffice;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** How people come to hold the seats of a body, and leave them: what has been held stays on record as it was. */
public record TermChanges(Body body) {

    /** Gives a seat to a person; without a last day, the term runs as long as the constitution says (R-MEM-14). */
    public Appointment appoint(SeatId seatId, TermId termId, Holder holder, LocalDate from, @Nullable LocalDate last) {
        if (body.isDissolved()) return new Appointment.BodyDissolved();
        Optional<Seat> found = body.seats().find(seatId);
        if (found.isEmpty()) return new Appointment.UnknownSeat(seatId);
        Seat seat = found.get();
        LocalDate until = last != null ? last : usualLastDay(seat, from);
        Term term = new Term(termId, holder, from, until, null);
        Optional<Appointment.Refused> refusal = room(seat).refusal(term);
        if (refusal.isPresent()) return refusal.get();

        Seat filled = seat.with(term);
        return new Appointment.Appointed(changed(filled, new BodyEvent.TermStarted(seatId, term)), filled, term);
    }

    /**
     * Gives a term that has not begun another holder, beginning or last day, and one that runs another last day that is still to come;
     * without a last day, it runs as long as the constitution says.
     */
    public Rearranging rearrange(
            SeatId seatId, TermId termId, Holder holder, LocalDate from, @Nullable LocalDate last, LocalDate today) {
        Optional<Seat> found = body.seats().withTerm(termId);
        Optional<Term> known = body.seats().term(termId);
        if (found.isEmpty() || known.isEmpty()) return new Rearranging.UnknownTerm(termId);
        Term term = known.get();
        if (!found.get().id().equals(seatId))
            return new Rearranging.AnotherSeat(found.get().id());
        if (body.isDissolved()) return new Rearranging.NotAppointed(new Appointment.BodyDissolved());
        if (term.ending() != null) return new Rearranging.EndedAlready(term.ending());
        boolean sameStart = term.from().equals(from) && term.holder().person().equals(holder.person());
        if (!sameStart && hasBegun(term, today)) return new Rearranging.Begun(term);
        Optional<Office> office = sameStart ? Optional.empty() : officeBy(termId);
        if (office.isPresent()) return new Rearranging.HoldsOffice(office.get());
        Seat seat = found.get().without(termId);
        LocalDate until = last != null ? last : usualLastDay(seat, from);
        if (hasBegun(term, today) && until != null && until.isBefore(today)) return new Rearranging.Over(today);
        Term next = new Term(termId, sameStart ? term.holder() : holder, from, until, null);
        Optional<Appointment.Refused> refusal = room(seat).refusal(next);
        if (refusal.isPresent()) return new Rearranging.NotAppointed(refusal.get());

        Seat rearranged = seat.with(next);
        return new Rearranging.Rearranged(
                changed(rearranged, new BodyEvent.TermRearranged(seat.id(), next)), rearranged, next);
    }

    /** Takes back an appointment before its first day. */
    public TakingBack takeBack(TermId termId, LocalDate today) {
        Optional<Seat> found = body.seats().withTerm(termId);
        Optional<Term> known = body.seats().term(termId);
        if (found.isEmpty() || known.isEmpty()) return new Rearranging.UnknownTerm(termId);
        if (hasBegun(known.get(), today)) return new Rearranging.Begun(known.get());
        Optional<Office> office = officeBy(termId);
        if (office.isPresent()) return new Rearranging.HoldsOffice(office.get());

        Seat left = found.get().without(termId);
        return new TakingBack.TakenBack(changed(left, new BodyEvent.TermTakenBack(left.id(), known.get())));
    }

    /** Ends a term; {@code noticeOn} is the day on which a resignation was handed in. */
    public Departure end(TermId termId, Ending ending, LocalDate noticeOn, LocalDate today) {
        Optional<Seat> found = body.seats().withTerm(termId);
        Optional<Term> running = body.seats().term(termId);
        if (found.isEmpty() || running.isEmpty()) return new Departure.UnknownTerm(termId);
        Term term = running.get();
        if (term.ending() != null) return new Departure.EndedAlready(term.ending());
        if (ending.on().isBefore(term.from())) return new Departure.BeforeItsStart(term.from());
        LocalDate until = term.until();
        if (until != null && ending.on().isAfter(until)) return new Departure.AfterItsEnd(until);
        if (noticeOn.isAfter(today)) return new Departure.NoticeAhead(today);
        Optional<Departure.NoticeTooShort> shortNotice = new NoticeOfResignation(body).tooShort(ending, noticeOn);
        if (shortNotice.isPresent()) return shortNotice.get();

        Term ended = term.ended(ending);
        Seat left = found.get().with(ended);
        Body after = body.with(body.seats().with(left)).with(body.offices().endedWith(term, ending));
        return new Departure.Ended(new Change(after, new BodyEvent.TermEnded(left.id(), ended, ending)), left, ended);
    }

    private RoomForATerm room(Seat seat) {
        return new RoomForATerm(body, seat);
    }

    private @Nullable LocalDate usualLastDay(Seat seat, LocalDate from) {
        return seat.atMostUntil(new TermsOfOffice(body.constitutions()).lastDay(from));
    }

    private Optional<Office> officeBy(TermId term) {
        return body.offices().heldBy(term).stream()
                .filter(office -> office.ending() == null)
                .findFirst();
    }

    private Change changed(Seat seat, BodyEvent event) {
        return new Change(body.with(body.seats().with(seat)), event);
    }

    private static boolean hasBegun(Term term, LocalDate today) {
        return !term.from().isAfter(today);
    }
}
