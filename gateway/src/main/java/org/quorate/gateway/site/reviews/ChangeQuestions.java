package org.quorate.gateway.site.reviews;

import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.List;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.requirements.Grounds;
import org.springframework.stereotype.Component;

/** Changes of a body's seats, as questions: seats to add, to be filled by someone else, and to drop. */
@Component
public class ChangeQuestions {

    private final Choices choices;
    private final Grounds grounds;

    ChangeQuestions(Choices choices, Grounds grounds) {
        this.choices = choices;
        this.grounds = grounds;
    }

    public List<Question> about(Tenant tenant, Body body) {
        List<Option> seats = body.seatsToChoose();
        Question organisation = select("/organisation", "Organisation", choices.organisations(tenant))
                .orLeftOut();
        Question otherwise =
                text("/organisationName", "or one that is not here yet").orLeftOut();
        return List.of(
                rows(
                        "/add",
                        "Seats to add",
                        text("/title", "Title"),
                        organisation,
                        otherwise,
                        text("/unit", "Voting unit").orLeftOut(),
                        yesNo("/voting", "Has a vote").orLeftOut(),
                        grounds.question(tenant, body)),
                rows(
                        "/refill",
                        "Seats to be filled by someone else",
                        select("/seat", "Seat", seats),
                        organisation,
                        otherwise),
                someOf("/drop", "Seats to drop", seats).orLeftOut());
    }
}
