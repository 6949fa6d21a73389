package org.quorate.funding.requests.domain;

import java.util.List;

/** What comes of withdrawing a request. */
public sealed interface Withdrawing {

    record Withdrawn(Request request, List<RequestEvent> events) implements Withdrawing {}

    record TooLate(String status) implements Withdrawing {}
}
