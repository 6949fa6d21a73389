package org.quorate.funding.ledger.persistence;

import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.ledger.domain.Move;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.domain.RequestId;

/** A move as it is kept. */
record MoveDocument(
        Kind kind,
        long pence,
        @Nullable String request,
        @Nullable String reference,
        @Nullable Long reverses,
        @Nullable String reason) {

    enum Kind {
        ALLOCATION,
        RESERVATION,
        COMMITMENT,
        PAYMENT,
        RELEASE,
        REVERSAL
    }

    static MoveDocument of(Move move) {
        long pence = Pounds.inPence(move.amount());
        return switch (move) {
            case Move.Allocation _ -> new MoveDocument(Kind.ALLOCATION, pence, null, null, null, null);
            case Move.Reservation made -> plain(Kind.RESERVATION, made);
            case Move.Commitment made -> plain(Kind.COMMITMENT, made);
            case Move.Release made -> plain(Kind.RELEASE, made);
            case Move.Payment made ->
                new MoveDocument(
                        Kind.PAYMENT,
                        pence,
                        made.request().toString(),
                        made.reference().value(),
                        null,
                        null);
            case Move.Reversal made ->
                new MoveDocument(Kind.REVERSAL, pence, made.request().toString(), null, made.of(), made.reason());
        };
    }

    Move move() {
        Money amount = Pounds.ofPence(pence);
        return switch (kind) {
            case ALLOCATION -> new Move.Allocation(amount);
            case RESERVATION -> new Move.Reservation(forRequest(), amount);
            case COMMITMENT -> new Move.Commitment(forRequest(), amount);
            case RELEASE -> new Move.Release(forRequest(), amount);
            case PAYMENT -> new Move.Payment(forRequest(), amount, new Reference(Objects.requireNonNull(reference)));
            case REVERSAL ->
                new Move.Reversal(
                        forRequest(), amount, Objects.requireNonNull(reverses), Objects.requireNonNull(reason));
        };
    }

    private static MoveDocument plain(Kind kind, Move.ForRequest move) {
        return new MoveDocument(
                kind, Pounds.inPence(move.amount()), move.request().toString(), null, null, null);
    }

    private RequestId forRequest() {
        return RequestId.of(Objects.requireNonNull(request));
    }
}
