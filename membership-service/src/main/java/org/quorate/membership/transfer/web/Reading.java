package org.quorate.membership.transfer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Adoption;
import org.quorate.membership.bodies.domain.Appointment;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.domain.Reseating;
import org.quorate.membership.bodies.domain.Seating;
import org.quorate.membership.bodies.domain.Standing;
import org.quorate.membership.bodies.domain.Venue;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.bodies.web.RefusalsOfConstitutions;
import org.quorate.membership.bodies.web.RefusalsOfSeats;
import org.quorate.membership.bodies.web.RefusalsOfTerms;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.transfer.application.Arriving;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Reads a document back into a body, by the rules that hold for one that is entered by hand; the first fault is named by its place. */
final class Reading {

    private static final String INPUT = "R-ALL-4";

    private final BodyTransfer sent;
    private final UnaryOperator<UUID> ids;
    private final Map<UUID, Organisation> organisations = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();

    private Reading(BodyTransfer sent, UnaryOperator<UUID> ids) {
        this.sent = sent;
        this.ids = ids;
    }

    /** With {@code minting}, whatever the document names has an id of its own here, the same for each mention. */
    static Reading of(BodyTransfer sent, boolean minting) {
        Map<UUID, UUID> minted = new HashMap<>();
        return new Reading(sent, minting ? id -> minted.computeIfAbsent(id, _ -> Command.mint()) : id -> id);
    }

    BodyId id() {
        return new BodyId(ids.apply(sent.body().id()));
    }

    Profile profile() {
        BodyTransfer.BodyPart body = sent.body();
        BodyTransfer.VenuePart room = body.venue();
        return Field.at(
                "/body",
                () -> new Profile(
                        body.name(),
                        body.kind(),
                        Objects.requireNonNullElse(body.jointHosts(), List.of()),
                        room == null ? null : new Venue(room.name(), room.capacity()),
                        body.formed(),
                        body.partOf() == null ? null : new BodyId(body.partOf()),
                        Objects.requireNonNullElse(body.reportsTo(), List.<UUID>of()).stream()
                                .map(BodyId::new)
                                .toList(),
                        null,
                        List.of()));
    }

    Arriving read() {
        if (!sent.format().equals(BodyTransfer.FORMAT)) {
            throw new RuleBroken(INPUT, "is " + BodyTransfer.FORMAT).at("/format");
        }
        readOrganisations();
        readPeople();
        Arrival arrival = new Arrival(id(), profile(), standings());
        for (int place = 0; place < sent.constitutions().size(); place++) {
            adopt(arrival, "/constitutions/" + place, sent.constitutions().get(place));
        }
        for (int place = 0; place < sent.seats().size(); place++) {
            seat(arrival, "/seats/" + place, sent.seats().get(place));
        }
        involve(arrival);
        return new Arriving(
                arrival.change(), new ArrayList<>(organisations.values()), new ArrayList<>(people.values()));
    }

    private List<Standing> standings() {
        List<Standing> read = new ArrayList<>();
        for (int place = 0; place < sent.body().standings().size(); place++) {
            BodyTransfer.StandingPart part = sent.body().standings().get(place);
            String pointer = "/body/standings/" + place;
            Standing.Status status =
                    Field.at(pointer + "/status", "R-MEM-18", () -> Choice.of(Standing.Status.class, part.status()));
            if (!read.isEmpty() && part.since().isBefore(read.getLast().since())) {
                throw new RuleBroken("R-MEM-18", "is before the one before it").at(pointer + "/since");
            }
            read.add(new Standing(status, part.since()));
        }
        return read;
    }

    private void readOrganisations() {
        for (int place = 0; place < sent.organisations().size(); place++) {
            BodyTransfer.OrganisationPart part = sent.organisations().get(place);
            OrganisationId id = new OrganisationId(ids.apply(part.id()));
            Organisation read =
                    Field.at("/organisations/" + place, () -> new Organisation(id, part.name(), part.sector()));
            if (organisations.put(part.id(), read) != null) {
                throw new RuleBroken(INPUT, "is named twice").at("/organisations/" + place + "/id");
            }
        }
    }

    private void readPeople() {
        for (int place = 0; place < sent.people().size(); place++) {
            BodyTransfer.PersonPart part = sent.people().get(place);
            PersonId id = new PersonId(ids.apply(part.id()));
            Person read = Field.at("/people/" + place, () -> new Person(id, part.office(), part.account()));
            if (people.put(part.id(), read) != null) {
                throw new RuleBroken(INPUT, "is named twice").at("/people/" + place + "/id");
            }
        }
    }

    private static void adopt(Arrival arrival, String place, BodyTransfer.ConstitutionPart part) {
        Constitution terms = Below.at(place + "/terms", part.terms()::constitution);
        Optional<Adoption.Refused> refused = arrival.adopt(terms, part.inForceFrom());
        if (refused.isPresent()) {
            String below = refused.get() instanceof Adoption.Unworkable ? place + "/terms" : place;
            throw Below.moved(below, RefusalsOfConstitutions.of(refused.get()));
        }
    }

    private void seat(Arrival arrival, String place, BodyTransfer.SeatPart part) {
        List<BodyTransfer.EarlierPart> earlier = Objects.requireNonNullElse(part.earlier(), List.of());
        SeatId id = new SeatId(ids.apply(part.id()));
        Face last = face(place, part.title(), part.organisation(), part.unit(), part.voting(), part.statutoryGround());
        List<Face> faces = new ArrayList<>();
        for (int was = 0; was < earlier.size(); was++) {
            BodyTransfer.EarlierPart each = earlier.get(was);
            faces.add(face(
                    place + "/earlier/" + was,
                    each.title(),
                    each.organisation(),
                    each.unit(),
                    each.voting(),
                    each.statutoryGround()));
        }
        faces.add(last);
        Face first = faces.getFirst();
        Seat seat = new Seat(
                id,
                first.title(),
                first.party(),
                first.unit(),
                first.voting(),
                first.statutoryGround(),
                part.from(),
                null,
                List.of());
        Optional<Seating.Refused> refused = arrival.seat(seat);
        if (refused.isPresent()) {
            throw Below.moved(place, RefusalsOfSeats.of(refused.get()));
        }
        for (int was = 0; was < earlier.size(); was++) {
            LocalDate from = earlier.get(was).until().plusDays(1);
            refuse(place + "/earlier/" + was, arrival.change(id, faces.get(was + 1), from), "/until");
        }
        for (int term = 0; term < part.terms().size(); term++) {
            hold(arrival, id, place + "/terms/" + term, part.terms().get(term));
        }
        if (part.until() != null) {
            refuse(place, arrival.drop(id, part.until()), "/until");
        }
    }

    private static void refuse(String place, Optional<Reseating.Refused> refused, String day) {
        if (refused.isPresent()) {
            throw Below.moved(place, RefusalsOfSeats.of(refused.get(), day));
        }
    }

    private void hold(Arrival arrival, SeatId seat, String place, BodyTransfer.TermPart part) {
        Person person = people.get(part.person());
        if (person == null) {
            throw new RuleBroken(INPUT, "is none of the people of this document").at(place + "/person");
        }
        Holder holder = new Holder(person.id(), person.office(), person.account());
        Term term = new Term(new TermId(ids.apply(part.id())), holder, part.from(), part.until(), null);
        Optional<Appointment.Refused> refused = arrival.hold(seat, term, ending(place, part));
        if (refused.isPresent()) {
            throw Below.moved(place, RefusalsOfTerms.of(refused.get()));
        }
    }

    private static @Nullable Ending ending(String place, BodyTransfer.TermPart part) {
        BodyTransfer.EndingPart ending = part.ending();
        if (ending == null) {
            return null;
        }
        if (ending.on().isBefore(part.from())) {
            throw new RuleBroken("R-MEM-14", "is before the term started on " + part.from()).at(place + "/ending/on");
        }
        return new Ending(
                ending.on(),
                Field.at(place + "/ending/reason", "R-MEM-8", () -> Choice.of(Ending.Reason.class, ending.reason())));
    }

    private void involve(Arrival arrival) {
        List<BodyTransfer.InvolvementPart> all = Objects.requireNonNullElse(sent.involvements(), List.of());
        for (int place = 0; place < all.size(); place++) {
            BodyTransfer.InvolvementPart part = all.get(place);
            String pointer = "/involvements/" + place;
            Party party = party(pointer, part.organisation());
            arrival.involve(Field.at(
                    pointer,
                    "R-MEM-2",
                    () -> new Involvement(Command.mint(), part.stakeholder(), part.how(), part.on(), party)));
        }
    }

    private Face face(
            String place,
            String title,
            @Nullable UUID organisation,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String ground) {
        Party party = party(place, organisation);
        return Field.at(place, () -> new Face(title, party, unit, !Boolean.FALSE.equals(voting), ground));
    }

    private @Nullable Party party(String place, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Organisation found = organisations.get(id);
        if (found == null) {
            throw new RuleBroken(INPUT, "is none of the organisations of this document").at(place + "/organisation");
        }
        return new Party(found.id(), found.name(), found.sector());
    }
}
