package org.quorate.funding.requests.application;

/** What comes of drafting a request. */
public sealed interface Drafting {

    record Drafted(RequestInFull request) implements Drafting {}

    record NoSuchFund() implements Drafting {}

    record NoSuchProject() implements Drafting {}

    /** Evidence was given for something that is no condition of the fund. */
    record NoSuchCondition(int place, String condition) implements Drafting {}
}
