package org.quorate.meetings.minutes.numbering.domain;

import java.time.LocalDate;
import org.quorate.meetings.answer.Refusal;

/** Why minutes cannot be numbered so. */
public sealed interface NumberingRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-MTG-11";
    }

    record RunsOn(int first) implements NumberingRefusal {
        @Override
        public String inWords() {
            return "The minutes of this meeting start at " + first + ", without a gap.";
        }

        @Override
        public String pointer() {
            return "/startsAt";
        }
    }

    record NoCouncilYear() implements NumberingRefusal {
        @Override
        public String inWords() {
            return "The body's minutes are not numbered through the municipal year.";
        }

        @Override
        public String pointer() {
            return "/year";
        }
    }

    record NotInThatYear(MunicipalYear year, LocalDate day) implements NumberingRefusal {
        @Override
        public String inWords() {
            return day + " cannot be in the council year " + year + ".";
        }

        @Override
        public String pointer() {
            return "/year";
        }
    }

    record YearHasTurned(String before, String asked) implements NumberingRefusal {
        @Override
        public String inWords() {
            return "The minutes of the meeting before are of " + before + ": these cannot be of " + asked + ".";
        }

        @Override
        public String pointer() {
            return "/year";
        }
    }

    record EarlierMinutesMissing(LocalDate of) implements NumberingRefusal {
        @Override
        public String inWords() {
            return "Numbers run on from meeting to meeting, and the meeting of " + of
                    + " has no minutes yet: draft those" + " first.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record LaterMinutesRunOn(int next) implements NumberingRefusal {
        @Override
        public String inWords() {
            return "The minutes of a later meeting go on with " + next
                    + ": the number of items cannot change any more.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NoLongerRunsOn(int first, int expected) implements NumberingRefusal {
        @Override
        public String inWords() {
            return "The minutes of the meeting before have changed: these start at " + first
                    + " and would have to start at " + expected + ". Edit them once more, and they do.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }
}
