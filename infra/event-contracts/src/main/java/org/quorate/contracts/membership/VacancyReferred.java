package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** The party that must fill a vacancy has been asked to (R-MEM-13); {@code dueBy} is when it should have answered. */
@EventType(value = "org.quorate.membership.vacancy-referred.v1", topic = Topic.MEMBERSHIP)
public record VacancyReferred(
        String bodyId,
        String seatId,
        String title,
        @Nullable String organisationId,
        @Nullable String organisation,
        LocalDate since,
        LocalDate askedOn,
        @Nullable LocalDate dueBy)
        implements Fact {}
