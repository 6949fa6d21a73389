package org.quorate.meetings.questions.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.Instant;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.days.domain.London;

/** Why a question is not taken, or not dealt with as asked. */
public sealed interface QuestionRefusal extends Refusal {

    record TooLate(Instant closedAt) implements QuestionRefusal {}

    record MeetingHeld(String status) implements QuestionRefusal {}

    record NoMember() implements QuestionRefusal {}

    record NoSuchItem() implements QuestionRefusal {}

    record ModeratedAlready(String status) implements QuestionRefusal {}

    record NotAccepted(String status) implements QuestionRefusal {}

    record NoteMissing() implements QuestionRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case TooLate(Instant closedAt) ->
                by("R-MTG-3").that("Questions for this meeting closed at " + London.inWords(closedAt) + ".");
            case MeetingHeld(String status) ->
                by("R-MTG-3").that("The meeting is " + status + ": it takes no more written questions.");
            case NoMember() ->
                by("R-MTG-3")
                        .at("/kind")
                        .toThisCaller()
                        .that("A member's question comes from a member of the body, or from the secretariat for one.");
            case NoSuchItem() ->
                by("R-MTG-3").at("/about").that("There is no such item on the agenda of this meeting.");
            case ModeratedAlready(String status) ->
                by("R-MTG-3").asThingsStand().that("The question is " + status + " already.");
            case NotAccepted(String status) ->
                by("R-MTG-3").asThingsStand().that("The question is " + status + "; only an accepted one is answered.");
            case NoteMissing() ->
                by("R-MTG-3").at("/note").that("Another reason than the usual ones is said in a note.");
        };
    }
}
