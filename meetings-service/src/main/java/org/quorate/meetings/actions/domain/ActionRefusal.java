package org.quorate.meetings.actions.domain;

import java.time.LocalDate;
import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with an action. */
public sealed interface ActionRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-MTG-12";
    }

    record NotOpen(String status) implements ActionRefusal {
        @Override
        public String inWords() {
            return "The action is " + status + " already.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NotGivenYet(String status) implements ActionRefusal {
        @Override
        public String inWords() {
            return "A meeting gives an action when it is held, and this one is only " + status + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record DueBeforeGiven(LocalDate given) implements ActionRefusal {
        @Override
        public String inWords() {
            return "An action is not due before the day on which it is given, " + given + ".";
        }

        @Override
        public String pointer() {
            return "/due";
        }
    }

    record NotOnTheBody(LocalDate on) implements ActionRefusal {
        @Override
        public String inWords() {
            return "Nobody of this id holds a seat on the body on " + on + "; name others by office or organisation.";
        }

        @Override
        public String pointer() {
            return "/owner/person";
        }
    }

    record SameDue() implements ActionRefusal {
        @Override
        public String inWords() {
            return "The action is due then already.";
        }

        @Override
        public String pointer() {
            return "/due";
        }
    }

    record NotThen(String pointer, LocalDate given, LocalDate today) implements ActionRefusal {
        @Override
        public String inWords() {
            return "What came of an action is reported from the day on which it was given, " + given + ", to today, "
                    + today + ".";
        }
    }

    record TooMany(int most) implements ActionRefusal {
        @Override
        public String inWords() {
            return "An action keeps at most " + most + " of these.";
        }
    }

    record NotTheOwner() implements ActionRefusal {
        @Override
        public String inWords() {
            return "Updates come from the secretariat or from whoever the action belongs to.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }
}
