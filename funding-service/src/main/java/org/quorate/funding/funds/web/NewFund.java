package org.quorate.funding.funds.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.application.EstablishFund;
import org.quorate.funding.funds.domain.Approval;
import org.quorate.funding.funds.domain.Condition;
import org.quorate.funding.funds.domain.Conditions;
import org.quorate.funding.funds.domain.Period;
import org.quorate.funding.money.GivenAmount;
import org.quorate.starter.problems.Field;

/** A fund as finance enters it. */
record NewFund(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String source,
        @NotBlank @Size(max = 2000) String purpose,
        @NotBlank @Size(max = 200) String accountableBody,
        @Nullable @Size(max = 200) String locality,
        @NotNull @Valid GivenAmount total,
        @NotNull @Size(max = 50) List<@NotNull @Valid NewCondition> conditions,
        @NotBlank @Size(max = 100) String agreedWith,
        @NotNull @Valid NewApproval approval,
        @NotNull LocalDate start,
        @Nullable LocalDate end) {

    private static final String RULE = "R-FND-1";

    record NewCondition(
            @NotBlank @Size(max = 50) String key,
            @NotBlank @Size(max = 1000) String text) {}

    record NewApproval(
            @NotBlank @Size(max = 200) String officer,
            @NotBlank @Size(max = 200) String inConsultationWith) {}

    EstablishFund command() {
        return new EstablishFund(
                name,
                source,
                purpose,
                accountableBody,
                locality,
                Field.at("/total", RULE, total::money),
                Field.at("/conditions", RULE, () -> new Conditions(conditionsGiven())),
                agreedWith,
                new Approval(approval.officer(), approval.inConsultationWith()),
                Field.at("/end", RULE, () -> new Period(start, end)));
    }

    private List<Condition> conditionsGiven() {
        List<Condition> given = new ArrayList<>();
        for (NewCondition condition : conditions) {
            String pointer = "/conditions/" + given.size() + "/key";
            given.add(Field.at(pointer, RULE, () -> new Condition(condition.key(), condition.text())));
        }
        return given;
    }
}
