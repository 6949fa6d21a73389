package org.quorate.funding.requests.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.requests.domain.Status;

/** A status as it is kept. */
record StatusDocument(
        Kind kind, @Nullable Long paidPence, @Nullable String decision) {

    enum Kind {
        DRAFT,
        RESERVED,
        APPROVED,
        COMMITTED,
        REFUSED,
        WITHDRAWN
    }

    static StatusDocument of(Status status) {
        return switch (status) {
            case Status.Draft _ -> plain(Kind.DRAFT);
            case Status.Reserved _ -> plain(Kind.RESERVED);
            case Status.Approved _ -> plain(Kind.APPROVED);
            case Status.Committed(var paid) -> new StatusDocument(Kind.COMMITTED, Pounds.inPence(paid), null);
            case Status.Refused(var decision) -> new StatusDocument(Kind.REFUSED, null, decision);
            case Status.Withdrawn _ -> plain(Kind.WITHDRAWN);
        };
    }

    Status status() {
        return switch (kind) {
            case DRAFT -> new Status.Draft();
            case RESERVED -> new Status.Reserved();
            case APPROVED -> new Status.Approved();
            case COMMITTED -> new Status.Committed(Pounds.ofPence(paidPence == null ? 0 : paidPence));
            case REFUSED -> new Status.Refused(decision);
            case WITHDRAWN -> new Status.Withdrawn();
        };
    }

    private static StatusDocument plain(Kind kind) {
        return new StatusDocument(kind, null, null);
    }
}
