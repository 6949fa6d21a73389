package org.quorate.membership.transfer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.domain.Venue;
import org.quorate.membership.constitutions.web.TermsJson;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.transfer.web.BodyTransfer.BodyPart;
import org.quorate.membership.transfer.web.BodyTransfer.ConstitutionPart;
import org.quorate.membership.transfer.web.BodyTransfer.EarlierPart;
import org.quorate.membership.transfer.web.BodyTransfer.EndingPart;
import org.quorate.membership.transfer.web.BodyTransfer.InvolvementPart;
import org.quorate.membership.transfer.web.BodyTransfer.OrganisationPart;
import org.quorate.membership.transfer.web.BodyTransfer.PersonPart;
import org.quorate.membership.transfer.web.BodyTransfer.SeatPart;
import org.quorate.membership.transfer.web.BodyTransfer.StandingPart;
import org.quorate.membership.transfer.web.BodyTransfer.TermPart;
import org.quorate.membership.transfer.web.BodyTransfer.VenuePart;
import org.quorate.membership.wording.Choice;

/** Writes a body down as a document; accounts are in it for the secretariat alone. */
final class Departing {

    private final boolean withAccounts;
    private final Map<UUID, OrganisationPart> organisations = new LinkedHashMap<>();
    private final Map<UUID, PersonPart> people = new LinkedHashMap<>();

    private Departing(boolean withAccounts) {
        this.withAccounts = withAccounts;
    }

    static BodyTransfer of(Body body, boolean withAccounts) {
        return new Departing(withAccounts).write(body);
    }

    private BodyTransfer write(Body body) {
        List<SeatPart> seats = body.seats().all().stream().map(this::seat).toList();
        List<InvolvementPart> involvements =
                body.involvements().stream().map(this::involvement).toList();
        return new BodyTransfer(
                BodyTransfer.FORMAT,
                body(body),
                body.constitutions().standing().stream()
                        .map(version ->
                                new ConstitutionPart(version.inForceFrom(), TermsJson.of(version.constitution())))
                        .toList(),
                seats,
                new ArrayList<>(organisations.values()),
                new ArrayList<>(people.values()),
                involvements);
    }

    private static BodyPart body(Body body) {
        Profile profile = body.profile();
        Venue room = profile.venue();
        BodyId parent = profile.partOf();
        return new BodyPart(
                body.id().value(),
                profile.name(),
                profile.kind(),
                profile.jointHosts(),
                room == null ? null : new VenuePart(room.name(), room.capacity()),
                profile.formed(),
                parent == null ? null : parent.value(),
                profile.reportsTo().stream().map(BodyId::value).toList(),
                body.standings().stream()
                        .map(standing -> new StandingPart(Choice.wordFor(standing.status()), standing.since()))
                        .toList());
    }

    private SeatPart seat(Seat seat) {
        return new SeatPart(
                seat.id().value(),
                seat.title(),
                organisation(seat.party()),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                seat.earlier().stream().map(this::earlier).toList(),
                seat.terms().stream().map(this::term).toList());
    }

    private EarlierPart earlier(Face.Earlier was) {
        Face face = was.face();
        return new EarlierPart(
                was.until(),
                face.title(),
                organisation(face.party()),
                face.unit(),
                face.voting(),
                face.statutoryGround());
    }

    private TermPart term(Term term) {
        Holder holder = term.holder();
        UUID person = holder.person().value();
        people.put(person, new PersonPart(person, holder.office(), withAccounts ? holder.account() : null));
        Ending ending = term.ending();
        return new TermPart(
                term.id().value(),
                person,
                term.from(),
                term.until(),
                ending == null ? null : new EndingPart(ending.on(), Choice.wordFor(ending.reason())));
    }

    private InvolvementPart involvement(Involvement involvement) {
        return new InvolvementPart(
                involvement.stakeholder(),
                involvement.how(),
                involvement.on(),
                organisation(involvement.organisation()));
    }

    private @Nullable UUID organisation(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        UUID id = party.id().value();
        organisations.putIfAbsent(
                id, new OrganisationPart(id, party.name(), Objects.requireNonNullElse(party.sector(), "unstated")));
        return id;
    }
}
