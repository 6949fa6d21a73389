package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.bodies.domain.fitness.TermsOfOffice;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.offices.domain.Taking;
import org.quorate.membership.seats.domain.Term;

/** How people come into the offices of a body, such as its chair, and leave them. */
public record OfficeChanges(Body body) {

    /** Without a last day, for the term that the constitution gives a chair (R-MEM-14). */
    public OfficeHolding take(Office office) {
        if (body.isDissolved()) return new OfficeHolding.BodyDissolved();
        LocalDate until = office.until() != null
                ? office.until()
                : new TermsOfOffice(body.constitutions()).lastDayAsOfficer(office.from());
        return switch (Taking.of(body.offices(), office.until(until))) {
            case Taking.Taken taken ->
                held(taken.offices(), new BodyEvent.OfficeTaken(taken.office(), taken.succeeded()), taken.office());
            case Taking.Refused refused -> new OfficeHolding.NotTaken(refused);
        };
    }

    /** Before its time. */
    public OfficeHolding leave(OfficeId officeId, Office.Ending ending) {
        Optional<Office> found = body.offices().find(officeId);
        if (found.isEmpty()) return new OfficeHolding.UnknownOffice(officeId);
        Office office = found.get();
        Office.Ending already = office.ending();
        if (already != null) return new OfficeHolding.EndedAlready(already);
        if (ending.on().isBefore(office.from())) return new OfficeHolding.BeforeItsStart(office.from());
        LocalDate until = lastDayOf(office);
        if (until != null && ending.on().isAfter(until)) return new OfficeHolding.AfterItsEnd(until);

        Office left = office.ended(ending);
        return held(body.offices().with(left), new BodyEvent.OfficeEnded(left, ending), left);
    }

    /** Who holds which on a day. */
    public List<Office> on(LocalDate day) {
        return body.offices().all().stream()
                .filter(office -> office.covers(day))
                .filter(office -> {
                    LocalDate last = lastDayOf(office);
                    return last == null || !last.isBefore(day);
                })
                .toList();
    }

    /** Its own last day, or that of the holder's seat where that comes first. */
    @Nullable
    public LocalDate lastDayOf(Office office) {
        Office.Place place = office.place();
        LocalDate own = office.lastDay();
        LocalDate seated = place == null
                ? null
                : body.seats().term(place.term()).map(Term::lastDay).orElse(null);
        return own == null || (seated != null && seated.isBefore(own)) ? seated : own;
    }

    private OfficeHolding held(Offices offices, BodyEvent event, Office office) {
        return new OfficeHolding.Held(new Change(body.with(offices), event), office);
    }
}
