package org.quorate.gateway.site.requirements;

import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** By what right a seat may be there, as a question: one of those that are required, so that the check finds it. */
@Component
public class Grounds {

    private static final String POINTER = "/statutoryGround";
    private static final String LABEL = "Required by law as";

    private final RequirementSets sets;

    Grounds(RequirementSets sets) {
        this.sets = sets;
    }

    public Question question(Tenant tenant, Body body) {
        List<String> grounds = of(tenant, body);
        return grounds.isEmpty()
                ? text(POINTER, LABEL)
                        .hint("For example: director of public health")
                        .orLeftOut()
                : select(POINTER, LABEL, grounds.stream().map(Option::word).toList())
                        .hint("Whom the law or an agreement wants to sit on this body")
                        .orLeftOut();
    }

    /** Those that are required of the body, and any that its seats name already. */
    private List<String> of(Tenant tenant, Body body) {
        var all = Shown.of(sets.of(tenant, body.id()));
        Stream<String> required = all.items().stream()
                .flatMap(set -> set.requirements().stream())
                .map(Requirement::ground)
                .filter(Objects::nonNull);
        Stream<String> named =
                body.seats().stream().map(Body.Seat::statutoryGround).filter(Objects::nonNull);
        return Stream.concat(required, named).distinct().toList();
    }
}
