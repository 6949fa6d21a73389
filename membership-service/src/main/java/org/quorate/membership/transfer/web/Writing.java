package org.quorate.membership.transfer.web;

import java.util.List;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.requirements.web.RequirementSetRequest;
import org.quorate.membership.transfer.application.Belongings;
import org.quorate.membership.transfer.web.parts.Mentioned;
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

/** Writes a body down as a document; what is confidential is in it for the secretariat alone. */
record Writing(Body body, Belongings belongings, boolean forSecretariat) {

    BodyTransfer document() {
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
        belongings.onSides().forEach(mentioned::organisation);
        belongings.candidates().forEach(mentioned::person);
        BodyTransfer.ConfidentialPart confidential = forSecretariat ? confidential(mentioned) : null;
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
                mentioned.organisations(),
                mentioned.people());
    }

    private BodyTransfer.ConfidentialPart confidential(Mentioned mentioned) {
        return new BodyTransfer.ConfidentialPart(
                belongings.drafts().stream()
                        .map(draft -> DraftPart.of(draft, mentioned))
                        .toList(),
                belongings.proposals().stream().map(ProposalPart::of).toList(),
                belongings.registers().stream().map(RegisterPart::of).toList());
    }
}
