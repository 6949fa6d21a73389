package org.quorate.membership.transfer.web;

import java.util.List;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.requirements.web.RequirementSetRequest;
import org.quorate.membership.transfer.application.Belongings;
import org.quorate.membership.transfer.application.GatheringBelongings;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.membership.transfer.web.parts.OrganisationPart;
import org.quorate.membership.transfer.web.parts.PersonPart;
import org.quorate.membership.transfer.web.parts.body.BodyPart;
import org.quorate.membership.transfer.web.parts.body.InvolvementPart;
import org.quorate.membership.transfer.web.parts.body.ReshapedPart;
import org.quorate.membership.transfer.web.parts.constitutions.ConstitutionPart;
import org.quorate.membership.transfer.web.parts.constitutions.DraftPart;
import org.quorate.membership.transfer.web.parts.members.AcceptancePart;
import org.quorate.membership.transfer.web.parts.members.AttendancePart;
import org.quorate.membership.transfer.web.parts.members.InductionPart;
import org.quorate.membership.transfer.web.parts.members.RegisterPart;
import org.quorate.membership.transfer.web.parts.seats.AskingPart;
import org.quorate.membership.transfer.web.parts.seats.OfficePart;
import org.quorate.membership.transfer.web.parts.seats.ProposalPart;
import org.quorate.membership.transfer.web.parts.seats.SeatPart;
import org.quorate.membership.transfer.web.parts.seats.SelectionPart;
import org.springframework.stereotype.Component;

/** Writes a body down as a document; what is confidential is in it for the secretariat alone. */
@Component
final class Writing {

    private final GatheringBelongings gathering;
    private final Organisations organisations;
    private final People people;

    Writing(GatheringBelongings gathering, Organisations organisations, People people) {
        this.gathering = gathering;
        this.organisations = organisations;
        this.people = people;
    }

    BodyTransfer document(Body body, boolean forSecretariat) {
        Belongings belongings = gathering.of(body, forSecretariat);
        Mentioned mentioned = new Mentioned(forSecretariat);
        BodyPart part = BodyPart.of(body, mentioned);
        List<ConstitutionPart> constitutions = body.constitutions().all().stream()
                .filter(version -> forSecretariat || !version.withdrawn())
                .map(version -> ConstitutionPart.of(version, mentioned))
                .toList();
        List<SeatPart> seats = body.seats().all().stream()
                .map(seat -> SeatPart.of(seat, mentioned))
                .toList();
        List<OfficePart> offices = body.offices().all().stream()
                .map(office -> OfficePart.of(office, mentioned))
                .toList();
        List<InvolvementPart> involvements = body.involvements().stream()
                .map(involvement -> InvolvementPart.of(involvement, mentioned))
                .toList();
        List<SelectionPart> selections = belongings.selections().stream()
                .map(selection -> SelectionPart.of(selection, mentioned))
                .toList();
        BodyTransfer.ConfidentialPart confidential = forSecretariat ? confidential(belongings, mentioned) : null;
        return new BodyTransfer(
                BodyTransfer.FORMAT,
                part,
                body.requirements().stream().map(RequirementSetRequest::of).toList(),
                constitutions,
                seats,
                offices,
                body.acceptances().all().stream().map(AcceptancePart::of).toList(),
                belongings.inductions().stream().map(InductionPart::of).toList(),
                involvements,
                body.reshaped().stream().map(ReshapedPart::of).toList(),
                AttendancePart.of(belongings.attendance()),
                belongings.askings().all().stream().map(AskingPart::of).toList(),
                selections,
                confidential,
                organisations.those(mentioned.organisations()).stream()
                        .map(organisation -> OrganisationPart.of(organisation, forSecretariat))
                        .toList(),
                people.those(mentioned.people()).stream()
                        .map(person -> PersonPart.of(person, forSecretariat))
                        .toList());
    }

    private static BodyTransfer.ConfidentialPart confidential(Belongings belongings, Mentioned mentioned) {
        return new BodyTransfer.ConfidentialPart(
                belongings.drafts().stream()
                        .map(draft -> DraftPart.of(draft, mentioned))
                        .toList(),
                belongings.proposals().stream().map(ProposalPart::of).toList(),
                belongings.registers().stream().map(RegisterPart::of).toList());
    }
}
