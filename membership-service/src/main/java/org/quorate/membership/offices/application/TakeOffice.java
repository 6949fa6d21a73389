package org.quorate.membership.offices.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.seats.domain.Ground;

/**
 * Who should hold which office, from when, and until when if that is known.
 *
 * @param jointly whether it is held together with others, who then stay in it
 */
public record TakeOffice(
        OfficeId id,
        String role,
        Incumbent incumbent,
        boolean jointly,
        LocalDate from,
        @Nullable LocalDate until,
        Office.How how,
        @Nullable Ground ground) {}
