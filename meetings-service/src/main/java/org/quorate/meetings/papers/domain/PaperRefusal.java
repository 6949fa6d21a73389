package org.quorate.meetings.papers.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.util.List;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why a paper is not taken. */
public sealed interface PaperRefusal extends Refusal {

    record Empty() implements PaperRefusal {}

    record NotWhatItSays(PaperType stated, String found) implements PaperRefusal {}

    record Unreadable(PaperType type, String why) implements PaperRefusal {}

    record Acts(List<String> found) implements PaperRefusal {}

    record Encrypted() implements PaperRefusal {}

    record TooMuch(String what) implements PaperRefusal {}

    record NoSuchItem() implements PaperRefusal {}

    record NothingToSupersede() implements PaperRefusal {}

    record UrgencyMissing() implements PaperRefusal {}

    record MeetingOver() implements PaperRefusal {}

    record Published() implements PaperRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case Empty() -> by("R-ALL-4").that("The file is empty: it has 0 bytes.");
            case NotWhatItSays(PaperType stated, String found) ->
                by("R-ALL-4")
                        .at("/Content-Type")
                        .that("The file was sent as " + stated.media() + ", but it is " + found + ".");
            case Unreadable(PaperType type, String why) ->
                by("R-ALL-4").that("The file cannot be read as " + type.media() + ": " + why + ".");
            case Acts(List<String> found) ->
                by("R-ALL-4")
                        .that("The file would do something by itself, or carries other files: it has "
                                + String.join(", ", found) + ". Print it to a new PDF first.");
            case Encrypted() ->
                by("R-ALL-4")
                        .that("The file is encrypted: it could be put into no pack, and not everyone could read it.");
            case TooMuch(String what) -> by("R-ALL-4").that("The file is too much to show: " + what + ".");
            case NoSuchItem() -> by("R-ALL-4").at("/item").that("There is no such item on the agenda of this meeting.");
            case NothingToSupersede() ->
                by("R-ALL-4")
                        .at("/supersedes")
                        .that("There is no such paper of this item, or a newer version has taken its place already.");
            case UrgencyMissing() ->
                by("R-MTG-2")
                        .at("/urgency")
                        .that("The agenda is published: a paper that comes now needs the chair's reason of urgency.");
            case MeetingOver() -> by("R-MTG-2").asThingsStand().that("The meeting is over.");
            case Published() ->
                by("R-MTG-2")
                        .asThingsStand()
                        .that(
                                "The agenda is published, and so is the paper: another version may take its place, but it stays.");
        };
    }
}
