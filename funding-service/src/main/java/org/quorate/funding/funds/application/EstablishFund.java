package org.quorate.funding.funds.application;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.Approval;
import org.quorate.funding.funds.domain.Conditions;
import org.quorate.funding.funds.domain.Period;

/** Asks for a fund with these terms. */
public record EstablishFund(
        String name,
        String source,
        String purpose,
        String accountableBody,
        @Nullable String locality,
        Money total,
        Conditions conditions,
        String agreedWith,
        Approval approval,
        Period open) {}
