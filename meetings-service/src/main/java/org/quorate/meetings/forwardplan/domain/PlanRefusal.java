package org.quorate.meetings.forwardplan.domain;

import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with an item of a forward plan. */
public sealed interface PlanRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-MTG-13";
    }

    record NoLongerWaiting() implements PlanRefusal {
        @Override
        public String inWords() {
            return "The item is dealt with, sent on or withdrawn already.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record ToItself() implements PlanRefusal {
        @Override
        public String inWords() {
            return "A body sends business on to another, not to itself.";
        }

        @Override
        public String pointer() {
            return "/body";
        }
    }

    record NoSuchBody() implements PlanRefusal {
        @Override
        public String inWords() {
            return "There is no such body here.";
        }

        @Override
        public String pointer() {
            return "/body";
        }
    }
}
