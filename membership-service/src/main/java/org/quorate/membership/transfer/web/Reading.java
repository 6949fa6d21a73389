package org.quorate.membership.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.bodies.web.Refusals;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.web.RequirementSetRequest;
import org.quorate.membership.transfer.application.Arriving;
import org.quorate.membership.transfer.application.Belongings;
import org.quorate.membership.transfer.application.Guarding;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.constitutions.ConstitutionPart;
import org.quorate.membership.transfer.web.parts.members.AttendancePart;
import org.quorate.membership.vacancies.domain.Askings;
import org.quorate.starter.problems.RuleBroken;

/** Reads a document back into a body, by the rules that hold for one that is entered by hand; the first fault is named by its place. */
final class Reading {

    private static final String INPUT = "R-ALL-4";

    private final BodyTransfer sent;
    private final Guarding guarding;
    private final LocalDate today;
    private final Known known;

    Reading(BodyTransfer sent, boolean minting, Guarding guarding, LocalDate today) {
        if (!sent.format().equals(BodyTransfer.FORMAT)) {
            throw new RuleBroken(INPUT, "is " + BodyTransfer.FORMAT).at("/format");
        }
        this.sent = sent;
        this.guarding = guarding;
        this.today = today;
        this.known = Known.of(sent.organisations(), sent.people(), minting, today);
    }

    BodyId id() {
        return new BodyId(known.id(sent.body().id()));
    }

    Arriving read() {
        Profile profile = sent.body().profile(known);
        guarding.refusal(id(), profile).ifPresent(refused -> {
            throw InPlaces.refused("/body", Refusals.of(refused));
        });
        Arrival arrival = new Arrival(id(), profile, sent.body().stood());
        InPlaces.each("/requirementSets", sent.requirementSets(), (place, part) -> require(place, part, arrival));
        InPlaces.each("/constitutions", sent.constitutions(), (place, part) -> part.read(place, known, arrival));
        InPlaces.each("/seats", sent.seats(), (place, part) -> part.read(place, known, arrival));
        InPlaces.each("/offices", sent.offices(), (place, part) -> part.read(place, known, arrival));
        InPlaces.each("/acceptances", sent.acceptances(), (place, part) -> part.read(place, known, arrival, today));
        InPlaces.each("/involvements", sent.involvements(), (place, part) -> part.read(place, known, arrival));
        InPlaces.each("/reshaped", sent.reshaped(), (_, part) -> arrival.reshaped(part.read(known)));
        holdTermsAgainst(arrival.body());
        return new Arriving(arrival.change(), belongings(arrival.body()), known.organisations(), known.people());
    }

    private void require(String place, RequirementSetRequest part, Arrival arrival) {
        RequirementSet set = Below.at(place, () -> part.set(known::id));
        guarding.refusal(arrival.body().profile(), set)
                .or(() -> arrival.require(set))
                .ifPresent(refused -> {
                    throw InPlaces.refused(place + "/key", Refusals.of(refused));
                });
    }

    /** Only now is it known who fills the seats, and has to agree (R-MEM-4). */
    private void holdTermsAgainst(Body body) {
        InPlaces.each("/constitutions", body.constitutions().all(), (place, version) -> {
            Optional<Adoption.Refused> refused =
                    version.withdrawn() ? Optional.empty() : guarding.refusal(body, version);
            if (refused.isPresent()) {
                throw ConstitutionPart.refused(place, refused.get());
            }
        });
    }

    private Belongings belongings(Body body) {
        BodyTransfer.ConfidentialPart hidden =
                Objects.requireNonNullElse(sent.confidential(), new BodyTransfer.ConfidentialPart(null, null, null));
        AttendancePart attendance =
                Objects.requireNonNullElse(sent.attendance(), new AttendancePart(List.of(), List.of()));
        return new Belongings(
                InPlaces.read("/inductions", sent.inductions(), (place, part) -> part.read(place, known, today)),
                attendance.read("/attendance", body.id(), known),
                new Askings(
                        body.id(), InPlaces.read("/askings", sent.askings(), (place, part) -> part.read(place, known))),
                InPlaces.read(
                        "/confidential/drafts", hidden.drafts(), (place, part) -> part.read(place, body.id(), known)),
                InPlaces.read(
                        "/confidential/proposals",
                        hidden.proposals(),
                        (place, part) -> part.read(place, body.id(), known)),
                InPlaces.read("/confidential/registers", hidden.registers(), (place, part) -> part.read(place, known)),
                InPlaces.read("/selections", sent.selections(), (place, part) -> part.read(place, body, known)));
    }
}
