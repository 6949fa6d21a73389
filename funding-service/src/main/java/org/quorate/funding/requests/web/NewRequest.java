package org.quorate.funding.requests.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.money.GivenAmount;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.requests.application.DraftRequest;
import org.quorate.starter.problems.Field;

/** A request as an applicant writes it. */
record NewRequest(
        @NotNull UUID fund,
        @NotNull UUID project,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid GivenAmount amount,
        @Nullable @Size(max = 50) List<@NotNull @Valid NewEvidence> evidence) {

    DraftRequest command() {
        return new DraftRequest(
                new FundId(fund),
                new ProjectId(project),
                title,
                Field.at("/amount", "R-FND-5", amount::money),
                evidence == null
                        ? List.of()
                        : evidence.stream()
                                .map(given -> new DraftRequest.Evidence(given.condition(), given.text()))
                                .toList());
    }
}
