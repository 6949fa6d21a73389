package org.quorate.membership.vacancies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.vacancies.domain.Asking;
import org.quorate.membership.vacancies.domain.Askings;

/** Who has been asked to fill the seats of a body, as it is stored. */
record AskingsDocument(List<AskingDocument> askings) {

    record AskingDocument(
            String seat,
            LocalDate vacantSince,
            LocalDate on,
            @Nullable LocalDate dueBy) {}

    static AskingsDocument of(Askings askings) {
        return new AskingsDocument(askings.all().stream()
                .map(asking ->
                        new AskingDocument(asking.seat().toString(), asking.vacantSince(), asking.on(), asking.dueBy()))
                .toList());
    }

    Askings restored(BodyId body) {
        return new Askings(
                body,
                askings.stream()
                        .map(stored -> new Asking(
                                new SeatId(UUID.fromString(stored.seat())),
                                stored.vacantSince(),
                                stored.on(),
                                stored.dueBy()))
                        .toList());
    }
}
