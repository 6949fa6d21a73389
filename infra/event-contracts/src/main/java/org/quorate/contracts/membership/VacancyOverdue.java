package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A vacancy has not been filled by the day that was asked for; told once. */
@EventType(value = "org.quorate.membership.vacancy-overdue.v1", topic = Topic.MEMBERSHIP)
public record VacancyOverdue(
        String bodyId,
        String seatId,
        String title,
        @Nullable String organisationId,
        @Nullable String organisation,
        LocalDate since,
        LocalDate askedOn,
        LocalDate dueBy)
        implements Fact {}
