package org.quorate.gateway.site.vacancies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;

/** A term or an office that ends before long (R-MEM-14). */
public record EndingSoon(
        @Nullable String kind,
        Ref body,
        String title,
        @Nullable Ref organisation,
        @Nullable String office,
        @Nullable LocalDate until,
        boolean announced) {}
