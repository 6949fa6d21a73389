package org.quorate.membership.vacancies.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.SeatId;

/**
 * The party that fills a seat was asked to.
 *
 * @param vacantSince the first day of the vacancy, as it was on record then
 * @param dueBy when it should have answered
 */
public record Asking(
        SeatId seat,
        LocalDate vacantSince,
        LocalDate on,
        @Nullable LocalDate dueBy) {}
