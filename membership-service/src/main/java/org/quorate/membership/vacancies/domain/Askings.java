package org.quorate.membership.vacancies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.seats.domain.SeatId;

/** Who has been asked to fill which seats of a body, in the order in which that was recorded. */
public record Askings(BodyId body, List<Asking> all) {

    public Askings {
        all = List.copyOf(all);
    }

    public static Askings none(BodyId body) {
        return new Askings(body, List.of());
    }

    /** The last one for a vacancy, whichever of its first days on record held when it was asked. */
    public Optional<Asking> of(SeatId seat, Set<LocalDate> vacantSince) {
        return all.reversed().stream()
                .filter(asking -> asking.seat().equals(seat))
                .filter(asking -> vacantSince.contains(asking.vacantSince()))
                .findFirst();
    }

    public Askings with(Asking asking) {
        List<Asking> more = new ArrayList<>(all);
        more.add(asking);
        return new Askings(body, more);
    }
}
