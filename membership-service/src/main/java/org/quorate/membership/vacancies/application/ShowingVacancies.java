package org.quorate.membership.vacancies.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.quorate.membership.vacancies.domain.Askings;
import org.quorate.membership.vacancies.domain.Vacancy;
import org.springframework.stereotype.Component;

/** Lists vacancies, those longest vacant first. */
@Component
public class ShowingVacancies {

    private final AskedParties asked;
    private final LookingUpBodies bodies;

    ShowingVacancies(AskedParties asked, LookingUpBodies bodies) {
        this.asked = asked;
        this.bodies = bodies;
    }

    public List<Vacancy> of(BodyId id, LocalDate day) {
        return Vacancy.of(bodies.lookUp(id).body(), asked.find(id), day);
    }

    /** Of all bodies of the tenant. */
    public List<Vacancy> all(LocalDate day) {
        Map<BodyId, Askings> askings = asked.all();
        return bodies.all().stream()
                .flatMap(body -> Vacancy.of(body, of(body, askings), day).stream())
                .sorted(Comparator.comparing(ShowingVacancies::position))
                .toList();
    }

    /** Where a vacancy stands in the list. */
    public static String position(Vacancy vacancy) {
        return vacancy.since() + "/" + vacancy.body().id() + "/"
                + vacancy.seat().id();
    }

    private static Askings of(Body body, Map<BodyId, Askings> askings) {
        return askings.getOrDefault(body.id(), Askings.none(body.id()));
    }
}
