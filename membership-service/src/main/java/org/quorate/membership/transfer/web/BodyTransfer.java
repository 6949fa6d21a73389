package org.quorate.membership.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.web.TermsJson;

/** A whole body as a document: what goes out can come in, here or at another tenant. */
record BodyTransfer(
        @NotNull String format,
        @NotNull @Valid BodyPart body,
        @Size(max = 200) @NotNull List<@NotNull @Valid ConstitutionPart> constitutions,
        @Size(max = 2_000) @NotNull List<@NotNull @Valid SeatPart> seats,
        @Size(max = 2_000) @NotNull List<@NotNull @Valid OrganisationPart> organisations,
        @Size(max = 5_000) @NotNull List<@NotNull @Valid PersonPart> people,
        @Size(max = 2_000) @Nullable List<@NotNull @Valid InvolvementPart> involvements) {

    static final String FORMAT = "quorate-body-1";

    record BodyPart(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String kind,
            @Size(max = 20) @Nullable List<@NotNull String> jointHosts,
            @Nullable @Valid VenuePart venue,
            @Nullable LocalDate formed,
            @Nullable UUID partOf,
            @Size(max = 20) @Nullable List<@NotNull UUID> reportsTo,
            @Size(min = 1, max = 100) @NotNull List<@NotNull @Valid StandingPart> standings) {}

    record VenuePart(@NotNull String name, @Nullable Integer capacity) {}

    record StandingPart(@NotNull String status, @NotNull LocalDate since) {}

    record ConstitutionPart(
            @NotNull LocalDate inForceFrom, @NotNull @Valid TermsJson terms) {}

    record OrganisationPart(
            @NotNull UUID id, @NotNull String name, @NotNull String sector) {}

    /** {@code account} goes out to the secretariat alone. */
    record PersonPart(
            @NotNull UUID id,
            @NotNull String office,
            @Nullable String account) {}

    /** {@code earlier} is how the seat was before it changed, in the order of time. */
    record SeatPart(
            @NotNull UUID id,
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Size(max = 200) @Nullable List<@NotNull @Valid EarlierPart> earlier,
            @Size(max = 500) @NotNull List<@NotNull @Valid TermPart> terms) {}

    record EarlierPart(
            @NotNull LocalDate until,
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround) {}

    record TermPart(
            @NotNull UUID id,
            @NotNull UUID person,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Valid EndingPart ending) {}

    record EndingPart(@NotNull LocalDate on, @NotNull String reason) {}

    record InvolvementPart(
            @NotNull String stakeholder,
            @NotNull String how,
            @NotNull LocalDate on,
            @Nullable UUID organisation) {}
}
