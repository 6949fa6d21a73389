package org.quorate.membership.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.web.RequirementSetRequest;
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

/**
 * A whole body as a document: what goes out can come in, here or at another tenant.
 *
 * @param confidential what goes out to the secretariat alone
 */
record BodyTransfer(
        @NotNull String format,
        @NotNull @Valid BodyPart body,
        @Size(max = 200) @Nullable List<@NotNull @Valid RequirementSetRequest> requirementSets,
        @Size(max = 200) @NotNull List<@NotNull @Valid ConstitutionPart> constitutions,
        @Size(max = 2_000) @NotNull List<@NotNull @Valid SeatPart> seats,
        @Size(max = 2_000) @Nullable List<@NotNull @Valid OfficePart> offices,
        @Size(max = 5_000) @Nullable List<@NotNull @Valid AcceptancePart> acceptances,
        @Size(max = 5_000) @Nullable List<@NotNull @Valid InductionPart> inductions,
        @Size(max = 2_000) @Nullable List<@NotNull @Valid InvolvementPart> involvements,
        @Size(max = 500) @Nullable List<@NotNull @Valid ReshapedPart> reshaped,
        @Nullable @Valid AttendancePart attendance,
        @Size(max = 5_000) @Nullable List<@NotNull @Valid AskingPart> askings,
        @Size(max = 1_000) @Nullable List<@NotNull @Valid SelectionPart> selections,
        @Nullable @Valid ConfidentialPart confidential,
        @Size(max = 2_000) @NotNull List<@NotNull @Valid OrganisationPart> organisations,
        @Size(max = 5_000) @NotNull List<@NotNull @Valid PersonPart> people) {

    static final String FORMAT = "quorate-body-1";

    /** What nobody but the secretariat sees: drafts, proposals, and registers of interests with what is withheld in them. */
    record ConfidentialPart(
            @Size(max = 200) @Nullable List<@NotNull @Valid DraftPart> drafts,
            @Size(max = 500) @Nullable List<@NotNull @Valid ProposalPart> proposals,
            @Size(max = 5_000) @Nullable List<@NotNull @Valid RegisterPart> registers) {}
}
