package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reviews.Check.Requirement;
import org.quorate.gateway.site.reviews.RequirementSet;
import org.springframework.stereotype.Component;

/** What there is to say about a seat of a body, as questions. */
@Component
class SeatForm {

    private final Choices choices;
    private final Services services;

    SeatForm(Choices choices, Services services) {
        this.choices = choices;
        this.services = services;
    }

    List<Question> questions(Tenant tenant, Body body) {
        var questions = new ArrayList<Question>();
        questions.add(text("/title", "Title of the seat").hint("For example: Director of Public Health"));
        questions.add(select("/organisation", "Organisation that fills it", choices.organisations(tenant))
                .hint("One that is not in the list is entered first, under Boards and then Organisations")
                .orLeftOut());
        if (!body.votingUnits().isEmpty())
            questions.add(select("/unit", "Voting unit", Option.words(body.votingUnits()))
                    .orLeftOut());
        questions.add(yesNo("/voting", "Has a vote")
                .hint("It has one where this is left open")
                .orLeftOut());
        questions.add(ground(grounds(tenant, body)));
        return questions;
    }

    private static Question ground(List<String> grounds) {
        String pointer = "/statutoryGround";
        String label = "Required by law as";
        return grounds.isEmpty()
                ? text(pointer, label)
                        .hint("For example: director of public health")
                        .orLeftOut()
                : select(pointer, label, grounds.stream().map(Option::word).toList())
                        .hint("Whom the law or an agreement wants to sit on this body")
                        .orLeftOut();
    }

    /** Those that are required of the body, and any that its seats name already. */
    private List<String> grounds(Tenant tenant, Body body) {
        var sets = Shown.of(services.list(
                "membership",
                RequirementSet.class,
                "/api/{tenant}/bodies/{id}/requirement-sets",
                tenant.slug(),
                body.id()));
        Stream<String> required = sets.items().stream()
                .flatMap(set -> set.requirements().stream())
                .map(Requirement::ground)
                .filter(Objects::nonNull);
        Stream<String> named =
                body.seats().stream().map(Body.Seat::statutoryGround).filter(Objects::nonNull);
        return Stream.concat(required, named).distinct().toList();
    }
}
