package org.quorate.meetings.agenda.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.util.List;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why an agenda cannot be as asked. */
public sealed interface AgendaRefusal extends Refusal {

    record HeadingMissing(int number, String title, List<String> headings) implements AgendaRefusal {}

    record UnknownHeading(String heading, List<String> known) implements AgendaRefusal {}

    record ContactIsNoOffice() implements AgendaRefusal {}

    record ExemptionFixed() implements AgendaRefusal {}

    record StandingFixed() implements AgendaRefusal {}

    record OrderIncomplete(String inWords) implements AgendaRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case HeadingMissing(int number, String title, List<String> headings) ->
                by("R-MTG-5")
                        .at("/agenda/" + (number - 1) + "/headings/" + headings.getFirst())
                        .that("Item " + number + ", " + title + ", says nothing under " + String.join(", ", headings)
                                + ", which the body's reports must have.");
            case UnknownHeading(String heading, List<String> known) ->
                by("R-MTG-5")
                        .at("/headings/" + heading.replace("~", "~0").replace("/", "~1"))
                        .that("The body's reports have no further heading \"" + heading + "\"; they have "
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            case ContactIsNoOffice() ->
                by("R-MTG-5")
                        .at("/headings/Contact officer")
                        .that("The contact officer is named by office: no e-mail address, no telephone number.");
            case ExemptionFixed() ->
                by("R-MTG-10")
                        .at("/exempt")
                        .asThingsStand()
                        .that("The agenda is published: what was open stays open, and what was exempt stays exempt.");
            case StandingFixed() ->
                by("R-MTG-4").at("/standing").that("An item is a standing one from the beginning, or never.");
            case OrderIncomplete(String inWords) -> by("R-MTG-4").at("/items").that(inWords);
        };
    }
}
