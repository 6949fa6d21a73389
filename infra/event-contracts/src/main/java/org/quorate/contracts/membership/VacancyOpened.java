package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A seat is, or will be, held by nobody (R-MEM-13).
 *
 * @param since its first day without a holder
 * @param organisationId who must fill it, where that is known
 * @param askedOn when that party was asked, where the rules refer the vacancy at once (R-MEM-8)
 */
@EventType(value = "org.quorate.membership.vacancy-opened.v1", topic = Topic.MEMBERSHIP)
public record VacancyOpened(
        String bodyId,
        String seatId,
        String title,
        @Nullable String organisationId,
        @Nullable String organisation,
        LocalDate since,
        @Nullable LocalDate askedOn)
        implements Fact {}
