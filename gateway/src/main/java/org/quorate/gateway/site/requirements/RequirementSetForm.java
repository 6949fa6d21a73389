package org.quorate.gateway.site.requirements;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.heading;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** What a form about a set of requirements asks. */
@Component
class RequirementSetForm {

    private final Choices choices;

    RequirementSetForm(Choices choices) {
        this.choices = choices;
    }

    static Question name() {
        return text("/name", "Name").hint("For example: Health Bill 2026");
    }

    static Question key() {
        return text("/key", "Short name")
                .hint("Small letters, digits and hyphens, for example health-bill-2026. No other set has it");
    }

    /** From when it is required, and what. */
    List<Question> required(Tenant tenant) {
        return List.of(
                date("/from", "From"),
                date("/until", "Until, the last day").orLeftOut(),
                sitting(choices.organisations(tenant)),
                involved(),
                heading("What the terms of reference must say"),
                lines("/terms/parts", "Parts that they must have")
                        .hint("One a line, for example: purpose")
                        .orLeftOut(),
                tick("/terms/agreedByAll", "They are in force only when every partner has agreed"),
                text("/terms/law", "Law or agreement that asks for it").orLeftOut());
    }

    private static Question sitting(List<Option> organisations) {
        return rows(
                "/requirements",
                "Who must sit",
                text("/title", "In words").hint("For example: a representative of the ICB"),
                text("/ground", "By statutory ground")
                        .hint("As the seats name it: required by law as")
                        .orLeftOut(),
                select("/organisation", "or by organisation", organisations).orLeftOut(),
                text("/law", "Law or agreement that says so"));
    }

    private static Question involved() {
        return rows(
                "/stakeholders",
                "Who must be involved, not necessarily as a member",
                text("/title", "In words").hint("For example: providers of social care"),
                text("/law", "Law or guidance that says so"));
    }
}
