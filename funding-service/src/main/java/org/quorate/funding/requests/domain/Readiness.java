package org.quorate.funding.requests.domain;

import java.util.List;

/** Whether a request can be submitted. */
public sealed interface Readiness {

    record Ready() implements Readiness {}

    /** It has been submitted, and stands as it stands. */
    record SubmittedBefore() implements Readiness {}

    /** It has not been found to meet these conditions (R-FND-2). */
    record Unmet(List<String> conditions) implements Readiness {}

    record Ended(String status) implements Readiness {}
}
