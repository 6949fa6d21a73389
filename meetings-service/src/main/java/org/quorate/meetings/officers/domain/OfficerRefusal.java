package org.quorate.meetings.officers.domain;

import static org.quorate.meetings.answer.Reason.by;

import java.time.LocalDate;
import org.quorate.meetings.answer.Reason;
import org.quorate.meetings.answer.Refusal;

/** Why an officer's decision cannot go on. */
public sealed interface OfficerRefusal extends Refusal {

    record NotConsulted(String with) implements OfficerRefusal {}

    record AnotherWasConsulted(String with) implements OfficerRefusal {}

    record StillToCome(String pointer, LocalDate date) implements OfficerRefusal {}

    record BeforeTheConsultation(LocalDate consulted) implements OfficerRefusal {}

    record NoAlternatives() implements OfficerRefusal {}

    record NotSo(String status, String wanted) implements OfficerRefusal {}

    @Override
    default Reason reason() {
        return switch (this) {
            case NotConsulted(String with) ->
                by("R-DEC-3")
                        .that("It is decided in consultation with the " + with
                                + ", and no consultation is recorded yet.");
            case AnotherWasConsulted(String with) ->
                by("R-DEC-3").at("/with").that("The consultation has to be with the " + with + ".");
            case StillToCome(String pointer, LocalDate date) ->
                by("R-DEC-3").at(pointer).that(date + " is still to come.");
            case BeforeTheConsultation(LocalDate consulted) ->
                by("R-DEC-3")
                        .at("/decidedOn")
                        .that("It cannot have been decided before the consultation on " + consulted + ".");
            case NoAlternatives() ->
                by("R-DEC-3")
                        .at("/alternatives")
                        .that(
                                "The alternatives that were considered and rejected are to be named, doing nothing among them.");
            case NotSo(String status, String wanted) ->
                by("R-DEC-3")
                        .asThingsStand()
                        .that("The decision is " + status + "; for this it would have to be " + wanted + ".");
        };
    }
}
