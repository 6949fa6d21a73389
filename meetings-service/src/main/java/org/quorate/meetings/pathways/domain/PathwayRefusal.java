package org.quorate.meetings.pathways.domain;

import java.time.LocalDate;
import org.quorate.meetings.answer.Refusal;

/** Why a pathway cannot be, or cannot go on. */
public sealed interface PathwayRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-DEC-2";
    }

    record NoSteps() implements PathwayRefusal {
        @Override
        public String inWords() {
            return "A pathway has at least one step.";
        }

        @Override
        public String pointer() {
            return "/steps";
        }
    }

    record BeforeTheStepBefore(int place, LocalDate before) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "The step before it is planned for " + before + ": this one cannot be earlier.";
        }

        @Override
        public String pointer() {
            return "/steps/" + place + "/targetDate";
        }
    }

    record EndsWithoutEffect(int place) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "The last step gives effect: it is to endorse, to ratify or to agree.";
        }

        @Override
        public String pointer() {
            return "/steps/" + place + "/role";
        }
    }

    record NotTheirTurn(String title, String waitsFor) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "\"" + title + "\" is on its way through several bodies and waits for the " + waitsFor
                    + ": no other decides on it meanwhile, for no step is skipped.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record OnItsWay() implements PathwayRefusal {
        @Override
        public String inWords() {
            return "This is on its way already.";
        }

        @Override
        public String pointer() {
            return "/subject";
        }
    }

    record Over(Course course) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "The pathway is " + course.word() + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record DecidedAlready(int step) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "Step " + step + " has been decided; its date stands.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record PlannedForThen(LocalDate target) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "It is planned for " + target + " already.";
        }

        @Override
        public String pointer() {
            return "/targetDate";
        }
    }

    record TooEarly(LocalDate before) implements PathwayRefusal {
        @Override
        public String inWords() {
            return "The step before it is due on " + before + ": this one cannot be earlier.";
        }

        @Override
        public String pointer() {
            return "/targetDate";
        }
    }
}
