package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A person holds an office of the body, such as {@code chair}, from a date.
 *
 * @param how {@code elected}, {@code appointed} or {@code selected}
 * @param decisionId the decision by which, where it was one
 */
@EventType(value = "org.quorate.membership.office-taken.v1", topic = Topic.MEMBERSHIP)
public record OfficeTaken(
        String bodyId,
        String officeId,
        String role,
        String personId,
        String office,
        LocalDate from,
        @Nullable LocalDate until,
        String how,
        @Nullable String decisionId)
        implements Fact {}
