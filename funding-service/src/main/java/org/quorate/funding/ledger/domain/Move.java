package org.quorate.funding.ledger.domain;

import org.joda.money.Money;
import org.quorate.funding.requests.domain.RequestId;

/** What an entry does: an amount leaves one account and stands in another. */
public sealed interface Move {

    Money amount();

    /** The account that is credited: the amount comes from it. */
    Account from();

    /** The account that is debited: the amount stands in it now. */
    Account to();

    /** A move for a request. */
    sealed interface ForRequest extends Move {
        RequestId request();
    }

    /** The fund gets its money. */
    record Allocation(Money amount) implements Move {
        @Override
        public Account from() {
            return Account.ALLOCATED;
        }

        @Override
        public Account to() {
            return Account.AVAILABLE;
        }
    }

    /** A request that can go to the body has its amount set aside. */
    record Reservation(RequestId request, Money amount) implements ForRequest {
        @Override
        public Account from() {
            return Account.AVAILABLE;
        }

        @Override
        public Account to() {
            return Account.RESERVED;
        }
    }

    /** Both agreements stand: the amount is promised. */
    record Commitment(RequestId request, Money amount) implements ForRequest {
        @Override
        public Account from() {
            return Account.RESERVED;
        }

        @Override
        public Account to() {
            return Account.COMMITTED;
        }
    }

    /** Part of a commitment, or all of it, is paid. */
    record Payment(RequestId request, Money amount, Reference reference) implements ForRequest {
        @Override
        public Account from() {
            return Account.COMMITTED;
        }

        @Override
        public Account to() {
            return Account.PAID;
        }
    }

    /** The request has come to nothing: what was set aside for it is free again. */
    record Release(RequestId request, Money amount) implements ForRequest {
        @Override
        public Account from() {
            return Account.RESERVED;
        }

        @Override
        public Account to() {
            return Account.AVAILABLE;
        }
    }

    /**
     * A payment was a mistake: its amount is committed as before.
     *
     * @param of the number of the payment's entry
     */
    record Reversal(RequestId request, Money amount, long of, String reason) implements ForRequest {
        @Override
        public Account from() {
            return Account.PAID;
        }

        @Override
        public Account to() {
            return Account.COMMITTED;
        }
    }
}
