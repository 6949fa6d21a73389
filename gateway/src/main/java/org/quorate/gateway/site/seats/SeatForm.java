package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.requirements.Grounds;
import org.springframework.stereotype.Component;

/** What there is to say about a seat of a body, as questions. */
@Component
class SeatForm {

    private final Choices choices;
    private final Grounds grounds;

    SeatForm(Choices choices, Grounds grounds) {
        this.choices = choices;
        this.grounds = grounds;
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
        questions.add(grounds.question(tenant, body));
        return questions;
    }
}
