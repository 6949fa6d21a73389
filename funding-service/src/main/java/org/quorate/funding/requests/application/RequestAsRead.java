package org.quorate.funding.requests.application;

import org.quorate.funding.requests.domain.Request;

/** A request as it was read, and the revision that it must still have when it is saved. */
public record RequestAsRead(Request request, Revision revision) {

    public long version() {
        return revision.version();
    }
}
