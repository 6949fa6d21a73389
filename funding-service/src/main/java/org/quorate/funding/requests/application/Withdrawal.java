package org.quorate.funding.requests.application;

/** What comes of wanting to withdraw a request. */
public sealed interface Withdrawal {

    record Done() implements Withdrawal {}

    record NotTheApplicant() implements Withdrawal {}

    record TooLate(String status) implements Withdrawal {}
}
