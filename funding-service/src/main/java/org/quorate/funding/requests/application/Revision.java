package org.quorate.funding.requests.application;

/** Where a request stood when it was read; opaque but for its version. */
public interface Revision {

    long version();
}
