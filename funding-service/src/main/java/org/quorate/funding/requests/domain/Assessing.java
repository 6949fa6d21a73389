package org.quorate.funding.requests.domain;

/** What comes of assessing a condition. */
public sealed interface Assessing {

    record Assessed(Request request) implements Assessing {}

    record NoSuchCondition(String condition) implements Assessing {}

    /** Nobody assesses a request of their own (R-FND-2). */
    record OwnRequest() implements Assessing {}

    /** What has no evidence cannot be found met (R-FND-2). */
    record NoEvidence(String condition) implements Assessing {}

    record NoLongerADraft(String status) implements Assessing {}
}
