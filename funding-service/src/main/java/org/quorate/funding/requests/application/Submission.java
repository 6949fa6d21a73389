package org.quorate.funding.requests.application;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** What comes of submitting a request. */
public sealed interface Submission {

    /** Its amount is reserved, now or before. */
    record Submitted() implements Submission {}

    record NotTheApplicant() implements Submission {}

    record Ended(String status) implements Submission {}

    /** These conditions have not been found met (R-FND-2). */
    record Unmet(List<String> conditions) implements Submission {}

    /** The fund cannot be asked for money on this day (R-FND-1). */
    record FundNotOpen(LocalDate day) implements Submission {}

    /** The fund has less than that left (R-FND-5). */
    record NotEnough(Money available, Money asked) implements Submission {}
}
