package org.quorate.gateway.site.vacancies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;

/** A seat that nobody is in, and what was asked of whom (R-MEM-13). */
public record Vacancy(
        Ref body,
        Ref seat,
        @Nullable Ref organisation,
        @Nullable LocalDate since,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueBy,
        boolean overdue) {}
