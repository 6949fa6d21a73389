package org.quorate.membership.bodies.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.BodyEstablished;
import org.quorate.contracts.membership.ConstitutionAdopted;
import org.quorate.contracts.membership.SeatCreated;
import org.quorate.contracts.membership.TermEnded;
import org.quorate.contracts.membership.TermStarted;
import org.quorate.membership.bodies.application.ToldOfBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.wording.Choice;
import org.springframework.stereotype.Component;

/** Tells what happened to a body, and after it the whole roster, so that a reader needs nothing else. */
@Component
final class BodyFacts implements ToldOfBodies {

    @Override
    public List<Fact> of(Change change) {
        Body body = change.body();
        Fact roster = Rosters.of(body);
        return switch (change.event()) {
            case BodyEvent.Established _ -> List.of(established(body), roster);
            case BodyEvent.ConstitutionAdopted adopted -> List.of(adopted(body, adopted.version()), roster);
            case BodyEvent.SeatCreated created -> List.of(created(body, created.seat()), roster);
            case BodyEvent.TermStarted started -> List.of(started(body, started), roster);
            case BodyEvent.TermEnded ended -> List.of(ended(body, ended), roster);
            case BodyEvent.StandingChanged _, BodyEvent.RequirementsAdded _ -> List.of(roster);
        };
    }

    private static Fact established(Body body) {
        return new BodyEstablished(
                body.id().toString(),
                body.profile().name(),
                body.profile().kind(),
                body.profile().jointHosts(),
                body.profile().formed());
    }

    private static Fact adopted(Body body, Version version) {
        return new ConstitutionAdopted(body.id().toString(), version.number(), version.inForceFrom());
    }

    private static Fact created(Body body, Seat seat) {
        Party party = seat.party();
        return new SeatCreated(
                body.id().toString(),
                seat.id().toString(),
                seat.title(),
                party == null ? null : party.id().toString(),
                seat.unit(),
                seat.voting(),
                seat.from());
    }

    private static Fact started(Body body, BodyEvent.TermStarted started) {
        Term term = started.term();
        return new TermStarted(
                body.id().toString(),
                started.seat().toString(),
                term.id().toString(),
                term.holder().person().toString(),
                term.holder().office(),
                term.from(),
                term.until());
    }

    private static Fact ended(Body body, BodyEvent.TermEnded ended) {
        return new TermEnded(
                body.id().toString(),
                ended.seat().toString(),
                ended.term().id().toString(),
                ended.term().holder().person().toString(),
                ended.ending().on(),
                Choice.wordFor(ended.ending().reason()));
    }
}
