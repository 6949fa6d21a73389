package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.constitutions.domain.belonging.CodeOfConduct;
import org.quorate.membership.people.domain.PersonId;

/** The code of conduct that the constitutions of a body ask its members to accept (R-MEM-16). */
public record CodeOfConductOf(Body body) {

    public Accepting accept(Acceptance acceptance, LocalDate today) {
        if (acceptance.on().isAfter(today)) return new Accepting.Ahead(today);
        if (!hasSat(acceptance.person())) return new Accepting.NoMember();
        if (!isAskedFor(acceptance.version())) return new Accepting.UnknownVersion(acceptance.version());
        Optional<Acceptance> before = body.acceptances().of(acceptance.person(), acceptance.version());
        if (before.isPresent()) return new Accepting.AcceptedAlready(before.get());

        Body accepted = body.with(body.acceptances().with(acceptance));
        return new Accepting.Accepted(new Change(accepted, new BodyEvent.CodeAccepted(acceptance)));
    }

    /** When a person accepted the one that the last constitution asks for, if that and if it does. */
    public Optional<LocalDate> acceptedBy(PersonId person) {
        return body.constitutions()
                .last()
                .map(version -> version.constitution().membership().codeOfConduct())
                .flatMap(code -> body.acceptances().of(person, code.version()))
                .map(Acceptance::on);
    }

    private boolean hasSat(PersonId person) {
        return body.seats().all().stream()
                .flatMap(seat -> seat.terms().stream())
                .anyMatch(term -> term.holder().person().equals(person));
    }

    private boolean isAskedFor(String version) {
        return body.constitutions().all().stream()
                .map(each -> each.constitution().membership().codeOfConduct())
                .anyMatch((CodeOfConduct code) -> code != null && code.version().equals(version));
    }
}
