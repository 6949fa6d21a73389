package org.quorate.funding.requests.domain;

/** What comes of giving evidence for a condition. */
public sealed interface Answering {

    record Answered(Request request) implements Answering {}

    record NoSuchCondition(String condition) implements Answering {}

    record NotTheApplicant() implements Answering {}

    record NoLongerADraft(String status) implements Answering {}
}
