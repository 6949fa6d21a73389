package org.quorate.funding.funds.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Establishes a fund; its ledger opens when that is heard. */
@UseCase
public class EstablishingFunds {

    private final Funds funds;
    private final InstantSource clock;

    EstablishingFunds(Funds funds, InstantSource clock) {
        this.funds = funds;
        this.clock = clock;
    }

    public Fund establish(EstablishFund asked) {
        Fund fund = new Fund(
                new FundId(Command.mint()),
                asked.name(),
                asked.source(),
                asked.purpose(),
                asked.accountableBody(),
                asked.locality(),
                asked.total(),
                asked.conditions(),
                asked.agreedWith(),
                asked.approval(),
                asked.open(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        funds.add(fund);
        return fund;
    }
}
