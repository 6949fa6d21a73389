package org.quorate.funding.ledger.publishing;

import java.util.List;
import org.quorate.contracts.Amount;
import org.quorate.contracts.Fact;
import org.quorate.contracts.funding.Balances;
import org.quorate.contracts.funding.FundsCommitted;
import org.quorate.contracts.funding.FundsPaid;
import org.quorate.contracts.funding.FundsReleased;
import org.quorate.contracts.funding.FundsReserved;
import org.quorate.contracts.funding.PaymentReversed;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.LedgerFacts;
import org.quorate.funding.ledger.domain.Ledger;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.money.Pounds;
import org.springframework.stereotype.Component;

/** Puts entries into the words of the contract; that a fund has its money is told by the fund itself. */
@Component
final class PublishedEntries implements LedgerFacts {

    @Override
    public List<Fact> of(FundId fund, Move move, Ledger after) {
        String id = fund.toString();
        int entry = Math.toIntExact(after.entries());
        Amount amount = Pounds.told(move.amount());
        Balances balances = told(after.balances());
        return switch (move) {
            case Move.Allocation _ -> List.of();
            case Move.Reservation made ->
                List.of(new FundsReserved(id, entry, made.request().toString(), amount, balances));
            case Move.Commitment made ->
                List.of(new FundsCommitted(id, entry, made.request().toString(), amount, balances));
            case Move.Payment made ->
                List.of(new FundsPaid(id, entry, made.request().toString(), amount, balances));
            case Move.Release made ->
                List.of(new FundsReleased(id, entry, made.request().toString(), amount, balances));
            case Move.Reversal made ->
                List.of(new PaymentReversed(
                        id, entry, made.request().toString(), Math.toIntExact(made.of()), amount, balances));
        };
    }

    private static Balances told(org.quorate.funding.ledger.domain.Balances balances) {
        return new Balances(
                Pounds.told(balances.allocated()),
                Pounds.told(balances.available()),
                Pounds.told(balances.reserved()),
                Pounds.told(balances.committed()),
                Pounds.told(balances.paid()));
    }
}
