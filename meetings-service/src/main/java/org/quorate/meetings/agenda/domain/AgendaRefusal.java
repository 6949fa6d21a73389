package org.quorate.meetings.agenda.domain;

import java.util.List;
import org.quorate.meetings.answer.Refusal;

/** Why an agenda cannot be as asked. */
public sealed interface AgendaRefusal extends Refusal {

    record HeadingMissing(int number, String title, List<String> headings) implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-5";
        }

        @Override
        public String inWords() {
            return "Item " + number + ", " + title + ", says nothing under " + String.join(", ", headings)
                    + ", which the body's reports must have.";
        }

        @Override
        public String pointer() {
            return "/agenda/" + (number - 1) + "/headings/" + headings.getFirst();
        }
    }

    record UnknownHeading(String heading, List<String> known) implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-5";
        }

        @Override
        public String inWords() {
            return "The body's reports have no further heading \"" + heading + "\"; they have "
                    + (known.isEmpty() ? "none" : String.join(", ", known)) + ".";
        }

        @Override
        public String pointer() {
            return "/headings/" + heading.replace("~", "~0").replace("/", "~1");
        }
    }

    record ContactIsNoOffice() implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-5";
        }

        @Override
        public String inWords() {
            return "The contact officer is named by office: no e-mail address, no telephone number.";
        }

        @Override
        public String pointer() {
            return "/headings/Contact officer";
        }
    }

    record ExemptionFixed() implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-10";
        }

        @Override
        public String inWords() {
            return "The agenda is published: what was open stays open, and what was exempt stays exempt.";
        }

        @Override
        public String pointer() {
            return "/exempt";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record StandingFixed() implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-4";
        }

        @Override
        public String inWords() {
            return "An item is a standing one from the beginning, or never.";
        }

        @Override
        public String pointer() {
            return "/standing";
        }
    }

    record OrderIncomplete(String inWords) implements AgendaRefusal {
        @Override
        public String rule() {
            return "R-MTG-4";
        }

        @Override
        public String pointer() {
            return "/items";
        }
    }
}
