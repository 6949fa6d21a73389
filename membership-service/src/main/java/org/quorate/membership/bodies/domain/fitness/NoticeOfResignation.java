package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.seats.domain.Ending;

/** How long before the last day a resignation is to be handed in (R-MEM-7). */
public record NoticeOfResignation(Body body) {

    /** What the constitution of a day asks for, if it asks for any. */
    public Optional<Period> wantedOn(LocalDate day) {
        return body.constitutions()
                .on(day)
                .map(Version::constitution)
                .map(terms -> terms.membership().resignationNotice());
    }

    public Optional<Departure.NoticeTooShort> tooShort(Ending ending, LocalDate handedIn) {
        return ending.reason() != Ending.Reason.RESIGNED
                ? Optional.empty()
                : wantedOn(handedIn)
                        .filter(wanted -> ending.on().isBefore(handedIn.plus(wanted)))
                        .map(wanted -> new Departure.NoticeTooShort(wanted, handedIn.plus(wanted)));
    }
}
