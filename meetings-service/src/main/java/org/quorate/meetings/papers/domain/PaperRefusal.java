package org.quorate.meetings.papers.domain;

import java.util.List;
import org.quorate.meetings.answer.Refusal;

/** Why a paper is not taken. */
public sealed interface PaperRefusal extends Refusal {

    @Override
    default String rule() {
        return "R-ALL-4";
    }

    record Empty() implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file is empty: it has 0 bytes.";
        }
    }

    record NotWhatItSays(PaperType stated, String found) implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file was sent as " + stated.media() + ", but it is " + found + ".";
        }

        @Override
        public String pointer() {
            return "/Content-Type";
        }
    }

    record Unreadable(PaperType type, String why) implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file cannot be read as " + type.media() + ": " + why + ".";
        }
    }

    record Acts(List<String> found) implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file would do something by itself, or carries other files: it has " + String.join(", ", found)
                    + ". Print it to a new PDF first.";
        }
    }

    record Encrypted() implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file is encrypted: it could be put into no pack, and not everyone could read it.";
        }
    }

    record TooMuch(String what) implements PaperRefusal {
        @Override
        public String inWords() {
            return "The file is too much to show: " + what + ".";
        }
    }

    record NoSuchItem() implements PaperRefusal {
        @Override
        public String inWords() {
            return "There is no such item on the agenda of this meeting.";
        }

        @Override
        public String pointer() {
            return "/item";
        }
    }

    record NothingToSupersede() implements PaperRefusal {
        @Override
        public String inWords() {
            return "There is no such paper of this item, or a newer version has taken its place already.";
        }

        @Override
        public String pointer() {
            return "/supersedes";
        }
    }

    record UrgencyMissing() implements PaperRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "The agenda is published: a paper that comes now needs the chair's reason of urgency.";
        }

        @Override
        public String pointer() {
            return "/urgency";
        }
    }

    record MeetingOver() implements PaperRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "The meeting is over.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record Published() implements PaperRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "The agenda is published, and so is the paper: another version may take its place, but it stays.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }
}
