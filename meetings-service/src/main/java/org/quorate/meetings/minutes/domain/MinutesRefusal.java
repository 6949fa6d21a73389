package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.LocalDate;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why something cannot be done with minutes. */
public sealed interface MinutesRefusal extends Refusal {

    /** They are not where they would have to be for this. */
    record NotSo(String status, String wanted) implements MinutesRefusal {}

    record NotHeldYet(String status) implements MinutesRefusal {}

    record DraftedAlready() implements MinutesRefusal {}

    record NothingInThem() implements MinutesRefusal {}

    record TooLong(String what, int was, int most) implements MinutesRefusal {}

    record NotOnTheAgenda(int place) implements MinutesRefusal {}

    record KeptApart(int place) implements MinutesRefusal {}

    record LinksToNothing(String what, int item, int paragraph) implements MinutesRefusal {}

    record NotExempt() implements MinutesRefusal {}

    record AnotherBody() implements MinutesRefusal {}

    record NoLaterMeeting() implements MinutesRefusal {}

    record NotDecidedThere() implements MinutesRefusal {}

    record NoSuchParagraph(String number, int correction) implements MinutesRefusal {}

    record NotThereOnce(String number, int correction) implements MinutesRefusal {}

    record NotForThemToSign() implements MinutesRefusal {}

    record NotThereToSign(LocalDate on) implements MinutesRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotSo(String status, String wanted) ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("The minutes are " + status + "; for this they would have to be " + wanted + ".");
            case NotHeldYet(String status) ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("Minutes are drafted from what happened, and the meeting is only " + status + ".");
            case DraftedAlready() ->
                by("R-MTG-11")
                        .asThingsStand()
                        .that("The meeting has its minutes: edit them, or ask for a draft again.");
            case NothingInThem() -> by("R-MTG-11").that("There is nothing in the minutes to publish.");
            case TooLong(String what, int was, int most) ->
                by("R-MTG-11")
                        .at("/items")
                        .that("Minutes have at most " + most + " " + what + ", these have " + was + ".");
            case NotOnTheAgenda(int place) ->
                by("R-MTG-11")
                        .at("/items/" + place + "/item")
                        .that("There is no such item on the agenda of the meeting.");
            case KeptApart(int place) ->
                by("R-MTG-10")
                        .at("/items/" + place + "/paragraphs")
                        .that("The item is exempt: its minute is kept apart from those that the public reads.");
            case LinksToNothing(String what, int item, int paragraph) ->
                by("R-MTG-11")
                        .at("/items/" + item + "/paragraphs/" + paragraph + "/" + what)
                        .that("There is no such " + what + " of this body.");
            case NotExempt() -> by("R-MTG-10").at("/item").that("The minutes have no exempt item of this id.");
            case AnotherBody() ->
                by("R-MTG-11")
                        .at("/meeting")
                        .that("Minutes are approved by the body whose they are, and that is a meeting of another.");
            case NoLaterMeeting() ->
                by("R-MTG-11")
                        .at("/meeting")
                        .that("Minutes are approved at a later meeting than the one that they are of.");
            case NotDecidedThere() ->
                by("R-MTG-11").at("/decision").that("The approving meeting has taken no such decision.");
            case NoSuchParagraph(String number, int correction) ->
                by("R-MTG-11")
                        .at("/corrections/" + correction + "/paragraph")
                        .that("The minutes have no paragraph " + number + ".");
            case NotThereOnce(String number, int correction) ->
                by("R-MTG-11")
                        .at("/corrections/" + correction + "/was")
                        .that("What is corrected stands exactly once in its paragraph; in " + number + " it does not.");
            case NotForThemToSign() ->
                by("R-MTG-11")
                        .toThisCaller()
                        .that(
                                "Minutes are signed by the chair or the vice-chair of the body, or by whoever presided at the meeting that approved them.");
            case NotThereToSign(LocalDate on) ->
                by("R-MTG-11")
                        .at("/person")
                        .that("Whoever signs presided, and so was there, at the meeting of " + on + ".");
        };
    }
}
