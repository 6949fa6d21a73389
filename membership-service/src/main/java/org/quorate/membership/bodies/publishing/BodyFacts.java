package org.quorate.membership.bodies.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.BodyEstablished;
import org.quorate.contracts.membership.ConstitutionAdopted;
import org.quorate.contracts.membership.SeatCreated;
import org.quorate.contracts.membership.TermChanged;
import org.quorate.contracts.membership.TermEnded;
import org.quorate.contracts.membership.TermStarted;
import org.quorate.contracts.membership.TermWithdrawn;
import org.quorate.membership.bodies.application.ToldOfBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.seats.domain.Ground;
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
        List<Fact> facts = new ArrayList<>(of(change.event(), body));
        facts.add(Rosters.of(body));
        return facts;
    }

    private static List<Fact> of(BodyEvent event, Body body) {
        return switch (event) {
            case BodyEvent.Established _ -> List.of(established(body));
            case BodyEvent.Arrived arrived ->
                arrived.before().stream()
                        .flatMap(each -> of(each, body).stream())
                        .toList();
            case BodyEvent.Reshaped reshaped ->
                reshaped.steps().stream()
                        .flatMap(each -> of(each, body).stream())
                        .toList();
            case BodyEvent.ConstitutionAdopted adopted -> List.of(adopted(body, adopted.version()));
            case BodyEvent.SeatCreated created ->
                List.of(created(body, created.seat()), Vacancies.never(body, created.seat()));
            case BodyEvent.TermStarted started -> started(body, started);
            case BodyEvent.TermRearranged rearranged -> rearranged(body, rearranged);
            case BodyEvent.TermTakenBack takenBack -> takenBack(body, takenBack);
            case BodyEvent.TermEnded ended -> ended(body, ended);
            case BodyEvent.ManyEnded many -> ended(body, many);
            case BodyEvent.OfficeTaken taken -> OfficeFacts.taken(body, taken);
            case BodyEvent.OfficeEnded ended -> List.of(OfficeFacts.ended(body, ended.office()));
            case BodyEvent.EndingCorrected corrected -> Corrections.of(body, corrected);
            case BodyEvent.CodeAccepted _,
                    BodyEvent.NamesChanged _,
                    BodyEvent.StandingChanged _,
                    BodyEvent.RequirementsChanged _,
                    BodyEvent.SeatChanged _,
                    BodyEvent.ProfileChanged _,
                    BodyEvent.StakeholderInvolved _,
                    BodyEvent.ConstitutionWithdrawn _ -> List.of();
            case BodyEvent.SeatRefilled refilled -> ended(body, new BodyEvent.ManyEnded(refilled.terms(), List.of()));
            case BodyEvent.SeatDropped dropped -> ended(body, new BodyEvent.ManyEnded(dropped.terms(), List.of()));
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

    private static List<Fact> started(Body body, BodyEvent.TermStarted started) {
        Term term = started.term();
        Fact told = new TermStarted(
                body.id().toString(),
                started.seat().toString(),
                term.id().toString(),
                term.holder().person().toString(),
                term.holder().office(),
                term.from(),
                term.until());
        return List.of(told, Vacancies.filled(body, started.seat(), term));
    }

    private static List<Fact> rearranged(Body body, BodyEvent.TermRearranged rearranged) {
        Term term = rearranged.term();
        Fact told = new TermChanged(
                body.id().toString(),
                rearranged.seat().toString(),
                term.id().toString(),
                term.holder().person().toString(),
                term.holder().office(),
                term.from(),
                term.until());
        return List.of(told, Vacancies.filled(body, rearranged.seat(), term));
    }

    /** A term that will not be, and the seat as vacant as it was before the appointment. */
    private static List<Fact> takenBack(Body body, BodyEvent.TermTakenBack takenBack) {
        Term term = takenBack.term();
        Fact told = new TermWithdrawn(
                body.id().toString(),
                takenBack.seat().toString(),
                term.id().toString(),
                term.holder().person().toString(),
                term.from());
        return Stream.concat(
                        Stream.of(told),
                        body
                                .seats()
                                .find(takenBack.seat())
                                .flatMap(seat -> Vacancies.on(body, seat, term.from()))
                                .stream())
                .toList();
    }

    private static List<Fact> ended(Body body, BodyEvent.ManyEnded many) {
        List<Fact> facts = new ArrayList<>();
        many.terms().forEach(term -> facts.addAll(ended(body, term)));
        many.offices().forEach(office -> facts.add(OfficeFacts.ended(body, office.office())));
        return facts;
    }

    /** The end of a term, of the offices held by it, and the vacancy that it leaves. */
    private static List<Fact> ended(Body body, BodyEvent.TermEnded ended) {
        Ground ground = ended.ending().ground();
        List<Fact> facts = new ArrayList<>();
        facts.add(new TermEnded(
                body.id().toString(),
                ended.seat().toString(),
                ended.term().id().toString(),
                ended.term().holder().person().toString(),
                ended.ending().on(),
                Choice.wordFor(ended.ending().reason()),
                ground == null ? null : ground.inWords(),
                ground == null ? null : ground.decision()));
        facts.addAll(OfficeFacts.endedWith(body, ended.term()));
        body.seats()
                .find(ended.seat())
                .flatMap(seat -> Vacancies.after(body, seat, ended.term()))
                .ifPresent(facts::add);
        return facts;
    }
}
