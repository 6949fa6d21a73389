package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.fitness.NoticeOfResignation;
import org.quorate.membership.bodies.domain.fitness.RoomForATerm;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** How an ending that was put on record wrongly is put right, while what had been on record is kept (R-ALL-3). */
public record EndingCorrections(Body body) {

    /** Another last day or reason; a resignation has its notice as it would have had. */
    public Correcting correct(TermId termId, Ending said, @Nullable LocalDate noticeOn, Amendment as, LocalDate today) {
        Optional<Term> found = body.seats().term(termId);
        if (found.isEmpty()) return new Correcting.UnknownTerm(termId);
        Term term = found.get();
        Ending was = term.ending();
        if (was == null) return new Correcting.NotEnded(term);
        Ending right = was.correctedTo(said);
        if (right.equals(was)) return new Correcting.NothingOther();
        if (right.on().isBefore(term.from())) return notSo(new Departure.BeforeItsStart(term.from()));
        LocalDate until = term.until();
        if (until != null && right.on().isAfter(until)) return notSo(new Departure.AfterItsEnd(until));
        Optional<Correcting.Refused> notice = notice(right, noticeOn, today);
        return notice.isPresent() ? notice.get() : put(term, right, new Correction(was, false, as));
    }

    /** Nothing ended: the term runs on as it was appointed. */
    public Correcting takeBack(TermId termId, Amendment as) {
        Optional<Term> found = body.seats().term(termId);
        if (found.isEmpty()) return new Correcting.UnknownTerm(termId);
        Term term = found.get();
        Ending was = term.ending();
        return was == null ? new Correcting.NotEnded(term) : put(term, null, new Correction(was, true, as));
    }

    private Correcting put(Term term, @Nullable Ending right, Correction correction) {
        Seat seat = body.seats().withTerm(term.id()).orElseThrow();
        Term next = term.corrected(right, correction);
        Optional<Appointment.Refused> refusal = noRoom(seat.without(term.id()), next);
        if (refusal.isPresent()) return new Correcting.NotHeldSo(refusal.get());

        Seat held = seat.with(next);
        Offices offices = body.offices().endingCorrected(next, correction.was());
        List<Office> moved = offices.all().stream()
                .filter(office -> !body.offices().all().contains(office))
                .toList();
        Body after = body.with(body.seats().with(held)).with(offices);
        BodyEvent event = new BodyEvent.EndingCorrected(seat.id(), next, correction, moved);
        return new Correcting.Corrected(new Change(after, event), held, next);
    }

    private Optional<Appointment.Refused> noRoom(Seat seat, Term next) {
        LocalDate gone = seat.until();
        return gone != null && next.lastDay() == null
                ? Optional.of(new Appointment.AfterTheSeat(gone))
                : new RoomForATerm(body, seat).refusal(next);
    }

    private Optional<Correcting.Refused> notice(Ending right, @Nullable LocalDate noticeOn, LocalDate today) {
        NoticeOfResignation notice = new NoticeOfResignation(body);
        if (noticeOn != null && noticeOn.isAfter(today)) return Optional.of(notSo(new Departure.NoticeAhead(today)));
        if (noticeOn != null) return notice.tooShort(right, noticeOn).map(EndingCorrections::notSo);
        return right.reason() == Ending.Reason.RESIGNED
                ? notice.wantedOn(right.on()).map(Correcting.NoticeUnstated::new)
                : Optional.empty();
    }

    private static Correcting.Refused notSo(Departure.Refused why) {
        return new Correcting.NotEndedSo(why);
    }
}
