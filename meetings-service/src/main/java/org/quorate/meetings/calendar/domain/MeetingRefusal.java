package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.quorum.domain.Count;

/** Why something cannot be done with a meeting. */
public sealed interface MeetingRefusal extends Refusal {

    record InThePast(Instant startsAt, String pointer) implements MeetingRefusal {}

    record BodyAtRest(String status) implements MeetingRefusal {}

    record NoConstitution(LocalDate on) implements MeetingRefusal {}

    record NoPurpose() implements MeetingRefusal {}

    record UrgencyMissing(String pointer) implements MeetingRefusal {}

    record RecommendationMissing(List<Integer> numbers) implements MeetingRefusal {}

    record NothingOnTheAgenda() implements MeetingRefusal {}

    record NotAMember(LocalDate on) implements MeetingRefusal {}

    record SubstitutesNotAllowed() implements MeetingRefusal {}

    record BeforeItsDay(LocalDate day) implements MeetingRefusal {}

    record NobodyThere() implements MeetingRefusal {}

    record NoQuorum(Count count) implements MeetingRefusal {}

    record NoSuchItem() implements MeetingRefusal {}

    /** The meeting is not where it would have to be for this. */
    record NotSo(String rule, String status, String wanted) implements MeetingRefusal {}

    record AVoteIsOpen() implements MeetingRefusal {}

    record ForOneself() implements MeetingRefusal {}

    record NoSuchDeclaration() implements MeetingRefusal {}

    record SubstituteTooLate() implements MeetingRefusal {}

    record SubstituteHasAVote() implements MeetingRefusal {}

    record InTheFuture() implements MeetingRefusal {}

    record NotYetItsTime(Instant startsAt) implements MeetingRefusal {}

    record DateToBeFixed() implements MeetingRefusal {}

    record OtherNotOver(String status) implements MeetingRefusal {}

    record OtherGoesOnUntil(Instant earliest, String pointer) implements MeetingRefusal {}

    record NotThereToPreside(String office) implements MeetingRefusal {}

    record NotEachItemOnce() implements MeetingRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case InThePast(Instant startsAt, String pointer) ->
                by("R-ALL-4")
                        .at(pointer)
                        .that("A meeting is called for a time to come; " + London.inWords(startsAt) + " is over.");
            case BodyAtRest(String status) ->
                by("R-MEM-18").at("/body").that("The body is " + status + ": it cannot meet.");
            case NoConstitution(LocalDate on) ->
                by("R-MTG-6").at("/body").that("The body has no constitution in force on " + on + ".");
            case NoPurpose() ->
                by("R-MTG-5")
                        .at("/purpose")
                        .that("An item is for decision, for information or both, unless it is a standing one.");
            case UrgencyMissing(String pointer) ->
                by("R-MTG-2")
                        .at(pointer)
                        .that("It is too late for the notice that is due, so the chair's reason of urgency is needed.");
            case RecommendationMissing(List<Integer> numbers) ->
                by("R-MTG-5")
                        .at("/agenda/" + (numbers.getFirst() - 1) + "/recommendations")
                        .that(recommendationMissingInWords(numbers));
            case NothingOnTheAgenda() -> by("R-MTG-2").that("There is nothing on the agenda to publish.");
            case NotAMember(LocalDate on) ->
                by("R-VOT-2").at("/person").that("Nobody of this id holds a seat on the body on " + on + ".");
            case SubstitutesNotAllowed() ->
                by("R-MEM-10").at("/representedBy").that("The body's constitution does not allow substitutes.");
            case BeforeItsDay(LocalDate day) ->
                by("R-MTG-2")
                        .that("Notice was given of a meeting on " + day
                                + ": nobody can be there, and it cannot open, before.");
            case NobodyThere() -> by("R-MTG-6").that("Nobody is recorded present yet.");
            case NoQuorum(Count count) ->
                by("R-MTG-7")
                        .that("Without a quorum no business is transacted: " + String.join("; ", count.inWordsMissing())
                                + ".");
            case NoSuchItem() -> by("R-ALL-4").at("/item").that("There is no such item on the agenda of this meeting.");
            case NotSo(String rule, String status, String wanted) ->
                by(rule).asThingsStand()
                        .that("The meeting is " + status + "; for this it would have to be " + wanted + ".");
            case AVoteIsOpen() -> by("R-VOT-9").asThingsStand().that("A vote is still open; close it first.");
            case ForOneself() ->
                by("R-MTG-8")
                        .at("/person")
                        .toThisCaller()
                        .that(
                                "A member declares interests of one's own; the clerk enters what is said at the meeting.");
            case NoSuchDeclaration() ->
                by("R-MTG-8").asThingsStand().that("No such declaration stands at this meeting.");
            case SubstituteTooLate() ->
                by("R-MEM-10").at("/representedBy").that("The meeting has begun: a substitute is named before.");
            case SubstituteHasAVote() ->
                by("R-VOT-2")
                        .at("/account")
                        .that("A substitute has no seat of one's own and represents one member: nobody has two votes.");
            case InTheFuture() -> by("R-VOT-2").at("/at").that("What has not happened yet is not recorded.");
            case NotYetItsTime(Instant startsAt) ->
                by("R-MTG-9").that("A meeting is adjourned once its time has come, " + London.inWords(startsAt) + ".");
            case DateToBeFixed() ->
                by("R-MTG-7")
                        .asThingsStand()
                        .that("The meeting is adjourned, and the date on which it goes on is still to be fixed.");
            case OtherNotOver(String status) ->
                by("R-MTG-9")
                        .asThingsStand()
                        .that("The meeting that this one follows is " + status
                                + ": this one starts no earlier than that one ends.");
            case OtherGoesOnUntil(Instant earliest, String pointer) ->
                by("R-MTG-9")
                        .at(pointer)
                        .that(
                                "Of two meetings in succession the second starts, on the same day, no earlier than the first ends: "
                                        + London.inWords(earliest) + ".");
            case NotThereToPreside(String office) ->
                by("R-VOT-4").at("/person").that("Whoever presides is there in person; the " + office + " is not.");
            case NotEachItemOnce() ->
                by("R-MTG-4").at("/items").that("An order of business has each item of the agenda once.");
        };
    }

    private static String recommendationMissingInWords(List<Integer> numbers) {
        String items = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "An item for decision needs a recommendation: item " + items + " has none.";
    }
}
