package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A term of office will run out before long (R-MEM-14); told once.
 *
 * @param termId the term of a seat, where it is one
 * @param officeId the office of the body, such as its chair, where it is one
 * @param title of the seat, or the role
 * @param until its last day
 */
@EventType(value = "org.quorate.membership.term-ends-soon.v1", topic = Topic.MEMBERSHIP)
public record TermEndsSoon(
        String bodyId,
        String body,
        @Nullable String termId,
        @Nullable String officeId,
        String title,
        String personId,
        String office,
        LocalDate until)
        implements Fact {}
