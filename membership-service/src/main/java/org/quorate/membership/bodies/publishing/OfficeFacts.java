package org.quorate.membership.bodies.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.OfficeEnded;
import org.quorate.contracts.membership.OfficeTaken;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.wording.Choice;

/** Offices of a body in the words of the contract. */
final class OfficeFacts {

    private OfficeFacts() {}

    static List<Fact> taken(Body body, BodyEvent.OfficeTaken taken) {
        List<Fact> facts = new ArrayList<>();
        taken.succeeded().forEach(office -> facts.add(ended(body, office)));
        facts.add(held(body, taken.office()));
        return facts;
    }

    static Fact held(Body body, Office office) {
        Ground ground = office.ground();
        return new OfficeTaken(
                body.id().toString(),
                office.id().toString(),
                office.role(),
                office.holder().person().toString(),
                office.holder().office(),
                office.from(),
                body.lastDayOf(office),
                Choice.wordFor(office.how()),
                ground == null ? null : ground.decision());
    }

    static Fact ended(Body body, Office office) {
        Office.Ending ending = Objects.requireNonNull(office.ending());
        return new OfficeEnded(
                body.id().toString(),
                office.id().toString(),
                office.role(),
                office.holder().person().toString(),
                ending.on(),
                Choice.wordFor(ending.reason()));
    }

    /** Those that ended because the holder's term of the seat did. */
    static List<Fact> endedWith(Body body, Term term) {
        LocalDate last = Objects.requireNonNull(term.ending()).on();
        return body.offices().heldBy(term.id()).stream()
                .filter(office ->
                        office.ending() != null && office.ending().on().equals(last))
                .map(office -> ended(body, office))
                .toList();
    }
}
