package org.quorate.starter.idempotency;

/** What comes of a request's key. */
sealed interface Taking {

    /** It is new, or its first request was cut off: go on. */
    record Taken() implements Taking {}

    /** The first request with it is still at work. */
    record InFlight() implements Taking {}

    /** It came with another request before. */
    record UsedForAnother() implements Taking {}

    /** Its request has been answered. */
    record Answered(Answer answer) implements Taking {}
}
