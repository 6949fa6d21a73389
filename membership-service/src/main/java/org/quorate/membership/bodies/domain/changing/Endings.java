package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/** Ends several terms and offices of a body in one change. */
public final class Endings {

    private Body body;
    private final List<BodyEvent.TermEnded> terms = new ArrayList<>();
    private final List<BodyEvent.OfficeEnded> offices = new ArrayList<>();

    public Endings(Body body) {
        this.body = body;
    }

    /** Those without an ending that are meant. */
    public Endings ofTerms(Predicate<Term> which, Function<Term, Ending> how) {
        for (Seat seat : body.seats().all()) {
            for (Term term : seat.terms()) {
                if (term.ending() == null && which.test(term)) {
                    end(seat, term, how.apply(term));
                }
            }
        }
        return this;
    }

    public Endings ofTermsRunOut(LocalDate today) {
        return ofTerms(
                term -> term.until() != null && term.until().isBefore(today),
                term -> new Ending(Objects.requireNonNull(term.until()), Ending.Reason.EXPIRED));
    }

    public Endings ofOfficesRunOut(LocalDate today) {
        for (Office office : body.offices().all()) {
            LocalDate until = office.until();
            if (office.ending() == null && until != null && until.isBefore(today)) {
                Office.Ending ending = new Office.Ending(until, Office.Reason.EXPIRED);
                Office left = office.ended(ending);
                body = body.with(body.offices().with(left));
                offices.add(new BodyEvent.OfficeEnded(left, ending));
            }
        }
        return this;
    }

    /** All of it together; none where nothing ended. */
    public Optional<Change> change() {
        return terms.isEmpty() && offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(body, new BodyEvent.ManyEnded(terms, offices)));
    }

    private void end(Seat seat, Term term, Ending ending) {
        Term ended = term.ended(ending);
        Seat left = body.seats().find(seat.id()).orElse(seat).with(ended);
        body = body.with(body.seats().with(left)).with(body.offices().endedWith(term, ending));
        terms.add(new BodyEvent.TermEnded(seat.id(), ended, ending));
    }
}
