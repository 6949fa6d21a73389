package org.quorate.membership.bodies.application.constitutions;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.fitness.BesideSeats;
import org.quorate.membership.bodies.domain.fitness.TermsInOrder;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.statute.Statute;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Component;

/** Holds a body's membership on a day against what the law and the partners require. */
@Component
public class CheckingMembership {

    private static final int MOST_OF_A_KIND = 50;

    private final Statute statute;
    private final Bodies bodies;

    public CheckingMembership(Statute statute, Bodies bodies) {
        this.statute = statute;
        this.bodies = bodies;
    }

    /** What a set asks beside seats; other bodies are read only where it gives advice about sitting on them. */
    public BesideSeats beside(Check check, Body body) {
        List<Body> others = check.set().advice().stream()
                .map(Advice::onKind)
                .distinct()
                .flatMap(kind -> bodies.page(kind, null, MOST_OF_A_KIND).stream())
                .map(KeptBody::body)
                .toList();
        return new BesideSeats(check.set(), body, check.on(), others);
    }

    /** All sets for a body, past and to come: the law's, then its own. */
    public List<RequirementSet> setsFor(Body body) {
        return Stream.concat(statute.forKind(body.profile().kind()).stream(), body.requirements().stream())
                .toList();
    }

    /** What terms of reference that come into force on a day are held against. */
    public TermsInOrder termsOn(Body body, LocalDate day) {
        List<RequirementSet> inForce =
                setsFor(body).stream().filter(set -> set.isInForceOn(day)).toList();
        return new TermsInOrder(inForce, body.seats().partiesOn(day));
    }

    /** Checks against the sets in force on the day, or against one that is named, whenever that is in force. */
    public List<Check> check(Body body, LocalDate on, @Nullable String key, Period soon) {
        List<RequirementSet> sets = setsFor(body).stream()
                .filter(set -> key == null ? set.isInForceOn(on) : set.key().equals(key))
                .toList();
        if (key != null && sets.isEmpty()) {
            throw NotFound.of("set of requirements for this body called", key);
        }
        return sets.stream().map(set -> new Check(set, body.seats(), on, soon)).toList();
    }
}
