package org.quorate.funding.ledger.web;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Amount;
import org.quorate.funding.ledger.domain.Account;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.money.Pounds;

/** An entry as it is shown. */
record EntryView(
        long number,
        Instant at,
        String kind,
        String debit,
        String credit,
        Amount amount,
        @Nullable String request,
        @Nullable String reference,
        @Nullable Long reverses,
        @Nullable String reason,
        BalancesView balances) {

    static EntryView of(Entry entry) {
        Move move = entry.move();
        return new EntryView(
                entry.number(),
                entry.at(),
                kind(move),
                word(move.to()),
                word(move.from()),
                Pounds.told(move.amount()),
                move instanceof Move.ForRequest made ? made.request().toString() : null,
                move instanceof Move.Payment payment ? payment.reference().value() : null,
                move instanceof Move.Reversal reversal ? reversal.of() : null,
                move instanceof Move.Reversal reversal ? reversal.reason() : null,
                BalancesView.of(entry.after().balances()));
    }

    private static String kind(Move move) {
        return switch (move) {
            case Move.Allocation _ -> "allocation";
            case Move.Reservation _ -> "reservation";
            case Move.Commitment _ -> "commitment";
            case Move.Payment _ -> "payment";
            case Move.Release _ -> "release";
            case Move.Reversal _ -> "reversal";
        };
    }

    private static String word(Account account) {
        return account.name().toLowerCase(Locale.ROOT);
    }
}
