package org.quorate.meetings.minutes.domain;

import java.time.LocalDate;
import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with minutes. */
public sealed interface MinutesRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-MTG-11";
    }

    /** They are not where they would have to be for this. */
    record NotSo(String status, String wanted) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "The minutes are " + status + "; for this they would have to be " + wanted + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NotHeldYet(String status) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Minutes are drafted from what happened, and the meeting is only " + status + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record DraftedAlready() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "The meeting has its minutes: edit them, or ask for a draft again.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record NothingInThem() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "There is nothing in the minutes to publish.";
        }
    }

    record TooLong(String what, int was, int most) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Minutes have at most " + most + " " + what + ", these have " + was + ".";
        }

        @Override
        public String pointer() {
            return "/items";
        }
    }

    record NotOnTheAgenda(int place) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "There is no such item on the agenda of the meeting.";
        }

        @Override
        public String pointer() {
            return "/items/" + place + "/item";
        }
    }

    record KeptApart(int place) implements MinutesRefusal {
        @Override
        public String rule() {
            return "R-MTG-10";
        }

        @Override
        public String inWords() {
            return "The item is exempt: its minute is kept apart from those that the public reads.";
        }

        @Override
        public String pointer() {
            return "/items/" + place + "/paragraphs";
        }
    }

    record LinksToNothing(String what, int item, int paragraph) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "There is no such " + what + " of this body.";
        }

        @Override
        public String pointer() {
            return "/items/" + item + "/paragraphs/" + paragraph + "/" + what;
        }
    }

    record NotExempt() implements MinutesRefusal {
        @Override
        public String rule() {
            return "R-MTG-10";
        }

        @Override
        public String inWords() {
            return "The minutes have no exempt item of this id.";
        }

        @Override
        public String pointer() {
            return "/item";
        }
    }

    record AnotherBody() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Minutes are approved by the body whose they are, and that is a meeting of another.";
        }

        @Override
        public String pointer() {
            return "/meeting";
        }
    }

    record NoLaterMeeting() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Minutes are approved at a later meeting than the one that they are of.";
        }

        @Override
        public String pointer() {
            return "/meeting";
        }
    }

    record NotDecidedThere() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "The approving meeting has taken no such decision.";
        }

        @Override
        public String pointer() {
            return "/decision";
        }
    }

    record NoSuchParagraph(String number, int correction) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "The minutes have no paragraph " + number + ".";
        }

        @Override
        public String pointer() {
            return "/corrections/" + correction + "/paragraph";
        }
    }

    record NotThereOnce(String number, int correction) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "What is corrected stands exactly once in its paragraph; in " + number + " it does not.";
        }

        @Override
        public String pointer() {
            return "/corrections/" + correction + "/was";
        }
    }

    record NotForThemToSign() implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Minutes are signed by the chair or the vice-chair of the body on the day on which they are approved.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }

    record NotThereToSign(LocalDate on) implements MinutesRefusal {
        @Override
        public String inWords() {
            return "Whoever signs presided, and so was there, at the meeting of " + on + ".";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }
}
