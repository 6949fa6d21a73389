package org.quorate.funding.funds.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.Approval;
import org.quorate.funding.funds.domain.Condition;
import org.quorate.funding.funds.domain.Conditions;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.funds.domain.Period;
import org.quorate.funding.money.Pounds;

/** A fund as it is kept. */
record FundDocument(
        String name,
        String source,
        String purpose,
        String accountableBody,
        @Nullable String locality,
        long totalPence,
        List<ConditionDocument> conditions,
        String agreedWith,
        String officer,
        String inConsultationWith,
        LocalDate start,
        @Nullable LocalDate end,
        Instant establishedAt) {

    record ConditionDocument(String key, String text) {}

    static FundDocument of(Fund fund) {
        return new FundDocument(
                fund.name(),
                fund.source(),
                fund.purpose(),
                fund.accountableBody(),
                fund.locality(),
                Pounds.inPence(fund.total()),
                fund.conditions().all().stream()
                        .map(condition -> new ConditionDocument(condition.key(), condition.text()))
                        .toList(),
                fund.agreedWith(),
                fund.approval().officer(),
                fund.approval().inConsultationWith(),
                fund.open().start(),
                fund.open().end(),
                fund.establishedAt());
    }

    Fund fund(FundId id) {
        return new Fund(
                id,
                name,
                source,
                purpose,
                accountableBody,
                locality,
                Pounds.ofPence(totalPence),
                new Conditions(conditions.stream()
                        .map(condition -> new Condition(condition.key(), condition.text()))
                        .toList()),
                agreedWith,
                new Approval(officer, inConsultationWith),
                new Period(start, end),
                establishedAt);
    }
}
