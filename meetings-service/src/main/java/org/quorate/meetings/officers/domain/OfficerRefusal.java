package org.quorate.meetings.officers.domain;

import java.time.LocalDate;
import org.quorate.meetings.answer.Refusal;

/** Why an officer's decision cannot go on. */
public sealed interface OfficerRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-DEC-3";
    }

    record NotConsulted(String with) implements OfficerRefusal {
        @Override
        public String inWords() {
            return "It is decided in consultation with the " + with + ", and no consultation is recorded yet.";
        }
    }

    record AnotherWasConsulted(String with) implements OfficerRefusal {
        @Override
        public String inWords() {
            return "The consultation has to be with the " + with + ".";
        }

        @Override
        public String pointer() {
            return "/with";
        }
    }

    record StillToCome(String pointer, LocalDate date) implements OfficerRefusal {
        @Override
        public String inWords() {
            return date + " is still to come.";
        }
    }

    record BeforeTheConsultation(LocalDate consulted) implements OfficerRefusal {
        @Override
        public String inWords() {
            return "It cannot have been decided before the consultation on " + consulted + ".";
        }

        @Override
        public String pointer() {
            return "/decidedOn";
        }
    }

    record NoAlternatives() implements OfficerRefusal {
        @Override
        public String inWords() {
            return "The alternatives that were considered and rejected are to be named, doing nothing among them.";
        }

        @Override
        public String pointer() {
            return "/alternatives";
        }
    }

    record NotSo(String status, String wanted) implements OfficerRefusal {
        @Override
        public String inWords() {
            return "The decision is " + status + "; for this it would have to be " + wanted + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }
}
