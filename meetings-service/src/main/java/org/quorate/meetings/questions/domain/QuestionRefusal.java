package org.quorate.meetings.questions.domain;

import java.time.Instant;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.domain.London;

/** Why a question is not taken, or not dealt with as asked. */
public sealed interface QuestionRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-MTG-3";
    }

    record TooLate(Instant closedAt) implements QuestionRefusal {
        @Override
        public String inWords() {
            return "Questions for this meeting closed at " + London.timeOf(closedAt) + ".";
        }
    }

    record MeetingHeld(String status) implements QuestionRefusal {
        @Override
        public String inWords() {
            return "The meeting is " + status + ": it takes no more written questions.";
        }
    }

    record NoMember() implements QuestionRefusal {
        @Override
        public String inWords() {
            return "A member's question comes from a member of the body, or from the secretariat for one.";
        }

        @Override
        public String pointer() {
            return "/kind";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }

    record NoSuchItem() implements QuestionRefusal {
        @Override
        public String inWords() {
            return "There is no such item on the agenda of this meeting.";
        }

        @Override
        public String pointer() {
            return "/about";
        }
    }

    record ModeratedAlready(String status) implements QuestionRefusal {
        @Override
        public String inWords() {
            return "The question is " + status + " already.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NotAccepted(String status) implements QuestionRefusal {
        @Override
        public String inWords() {
            return "The question is " + status + "; only an accepted one is answered.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NoteMissing() implements QuestionRefusal {
        @Override
        public String inWords() {
            return "Another reason than the usual ones is said in a note.";
        }

        @Override
        public String pointer() {
            return "/note";
        }
    }
}
