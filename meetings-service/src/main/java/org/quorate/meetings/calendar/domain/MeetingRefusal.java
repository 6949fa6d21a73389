package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.quorum.domain.Count;

/** Why something cannot be done with a meeting. */
public sealed interface MeetingRefusal extends Refusal {

    record InThePast(Instant startsAt, String pointer) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-ALL-4";
        }

        @Override
        public String inWords() {
            return "A meeting is called for a time to come; " + London.timeOf(startsAt) + " is over.";
        }
    }

    record BodyAtRest(String status) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MEM-18";
        }

        @Override
        public String inWords() {
            return "The body is " + status + ": it cannot meet.";
        }

        @Override
        public String pointer() {
            return "/body";
        }
    }

    record NoConstitution(LocalDate on) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-6";
        }

        @Override
        public String inWords() {
            return "The body has no constitution in force on " + on + ".";
        }

        @Override
        public String pointer() {
            return "/body";
        }
    }

    record NoPurpose() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-5";
        }

        @Override
        public String inWords() {
            return "An item is for decision, for information or both, unless it is a standing one.";
        }

        @Override
        public String pointer() {
            return "/purpose";
        }
    }

    record UrgencyMissing(String pointer) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "It is too late for the notice that is due, so the chair's reason of urgency is needed.";
        }
    }

    record RecommendationMissing(List<Integer> numbers) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-5";
        }

        @Override
        public String inWords() {
            String items = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return "An item for decision needs a recommendation: item " + items + " has none.";
        }

        @Override
        public String pointer() {
            return "/agenda/" + (numbers.getFirst() - 1) + "/recommendations";
        }
    }

    record NothingOnTheAgenda() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "There is nothing on the agenda to publish.";
        }
    }

    record NotAMember(LocalDate on) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-VOT-2";
        }

        @Override
        public String inWords() {
            return "Nobody of this id holds a seat on the body on " + on + ".";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record SubstitutesNotAllowed() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MEM-10";
        }

        @Override
        public String inWords() {
            return "The body's constitution does not allow substitutes.";
        }

        @Override
        public String pointer() {
            return "/representedBy";
        }
    }

    record BeforeItsDay(LocalDate day) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-2";
        }

        @Override
        public String inWords() {
            return "Notice was given of a meeting on " + day + ": nobody can be there, and it cannot open, before.";
        }
    }

    record NobodyThere() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-6";
        }

        @Override
        public String inWords() {
            return "Nobody is recorded present yet.";
        }
    }

    record NoQuorum(Count count) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-7";
        }

        @Override
        public String inWords() {
            return "Without a quorum no business is transacted: " + String.join("; ", count.inWordsMissing()) + ".";
        }
    }

    record NoSuchItem() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-ALL-4";
        }

        @Override
        public String inWords() {
            return "There is no such item on the agenda of this meeting.";
        }

        @Override
        public String pointer() {
            return "/item";
        }
    }

    /** The meeting is not where it would have to be for this. */
    record NotSo(String rule, String status, String wanted) implements MeetingRefusal {
        @Override
        public String inWords() {
            return "The meeting is " + status + "; for this it would have to be " + wanted + ".";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record AVoteIsOpen() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-VOT-9";
        }

        @Override
        public String inWords() {
            return "A vote is still open; close it first.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record ForOneself() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-8";
        }

        @Override
        public String inWords() {
            return "A member declares interests of one's own; the clerk enters what is said at the meeting.";
        }

        @Override
        public String pointer() {
            return "/person";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.CALLER;
        }
    }

    record NoSuchDeclaration() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-8";
        }

        @Override
        public String inWords() {
            return "No such declaration stands at this meeting.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record SubstituteTooLate() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MEM-10";
        }

        @Override
        public String inWords() {
            return "The meeting has begun: a substitute is named before.";
        }

        @Override
        public String pointer() {
            return "/representedBy";
        }
    }

    record InTheFuture() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-VOT-2";
        }

        @Override
        public String inWords() {
            return "What has not happened yet is not recorded.";
        }

        @Override
        public String pointer() {
            return "/at";
        }
    }

    record NotYetItsTime(Instant startsAt) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-9";
        }

        @Override
        public String inWords() {
            return "A meeting is adjourned once its time has come, " + London.timeOf(startsAt) + ".";
        }
    }

    record DateToBeFixed() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-7";
        }

        @Override
        public String inWords() {
            return "The meeting is adjourned, and the date on which it goes on is still to be fixed.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record OtherNotOver(String status) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-9";
        }

        @Override
        public String inWords() {
            return "The meeting that this one follows is " + status
                    + ": this one starts no earlier than that one ends.";
        }

        @Override
        public Obstacle obstacle() {
            return Obstacle.STATE;
        }
    }

    record OtherGoesOnUntil(Instant earliest, String pointer) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-9";
        }

        @Override
        public String inWords() {
            return "Of two meetings in succession the second starts, on the same day, no earlier than the first ends: "
                    + London.timeOf(earliest) + ".";
        }
    }

    record NotThereToPreside(String office) implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-VOT-4";
        }

        @Override
        public String inWords() {
            return "Whoever presides is there in person; the " + office + " is not.";
        }

        @Override
        public String pointer() {
            return "/person";
        }
    }

    record NotEachItemOnce() implements MeetingRefusal {
        @Override
        public String rule() {
            return "R-MTG-4";
        }

        @Override
        public String inWords() {
            return "An order of business has each item of the agenda once.";
        }

        @Override
        public String pointer() {
            return "/items";
        }
    }
}
