package org.quorate.membership.vacancies.application;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.today.Today;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.quorate.membership.vacancies.domain.Askings;
import org.quorate.membership.vacancies.domain.Request;
import org.quorate.starter.store.UseCase;

/** The secretariat asks the party that fills a seat to do so. */
@UseCase
public class AskingForMembers {

    private final AskedParties asked;
    private final LookingUpBodies bodies;
    private final Today today;

    public AskingForMembers(AskedParties asked, LookingUpBodies bodies, Today today) {
        this.asked = asked;
        this.bodies = bodies;
        this.today = today;
    }

    public Request ask(BodyId id, SeatId seat, LocalDate askedOn, @Nullable LocalDate dueBy) {
        Body body = bodies.lookUp(id).body();
        Optional<Kept<Askings>> kept = asked.findForChange(id);
        Askings before = kept.map(Kept::thing).orElse(Askings.none(id));
        Request request = Request.of(before, body, seat, askedOn, dueBy, today.date());
        if (request instanceof Request.Recorded recorded) {
            kept.ifPresentOrElse(loaded -> asked.save(loaded, recorded), () -> asked.add(recorded));
        }
        return request;
    }
}
