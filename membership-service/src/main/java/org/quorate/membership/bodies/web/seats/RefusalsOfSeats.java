package org.quorate.membership.bodies.web.seats;

import static org.quorate.membership.bodies.web.Refusals.broken;
import static org.quorate.membership.bodies.web.Refusals.dissolved;

import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;

/** What was refused of a change to a seat, in sentences that name the field and the rule (R-ALL-4). */
public final class RefusalsOfSeats {

    private static final String INPUT = "R-ALL-4";

    private RefusalsOfSeats() {}

    public static RuntimeException of(Seating.Refused refused) {
        return switch (refused) {
            case Seating.UnknownOrganisation unknown ->
                broken(INPUT, "/organisation", "there is no organisation " + unknown.id() + " here");
            case Seating.UnknownUnit unknown ->
                broken(
                        "R-VOT-1",
                        "/unit",
                        "is one of the constitution's voting units: " + String.join(", ", unknown.known()));
            case Seating.OverTheCap cap ->
                broken(
                        "R-MEM-17",
                        "/organisation",
                        cap.party().name() + " may fill " + cap.cap() + (cap.cap() == 1 ? " seat" : " seats")
                                + ", and does");
            case Seating.BodyDissolved _ -> dissolved();
        };
    }

    public static RuntimeException of(Reseating.Refused refused, String day) {
        return switch (refused) {
            case Reseating.UnknownSeat unknown -> NotFound.of("seat", unknown.id());
            case Reseating.TooEarly early ->
                new RuleBroken(INPUT, "must be " + early.earliest() + " or later, when the seat began or last changed")
                        .at(day);
            case Reseating.EndsBefore ends ->
                new RuleBroken(INPUT, "must be before " + ends.until() + ", the last day of the seat").at(day);
            case Reseating.Held held ->
                new Conflicting(
                        "R-MEM-13",
                        held.term().holder().office() + " holds the seat from "
                                + held.term().from() + " on, beyond that day: end the term first, or with it.");
            case Reseating.NotSeated not -> of(not.why());
            case Reseating.InTwoUnits two ->
                new RuleBroken("R-VOT-1", "then " + two.inWords() + ", and nobody votes in two units of one body")
                        .at("/unit");
            case Reseating.Unworkable unworkable ->
                new Conflicting(
                        unworkable.flaw().rule(),
                        "Then the constitution's " + unworkable.flaw().place() + " "
                                + unworkable.flaw().detail() + ".");
            case Reseating.BodyDissolved _ -> dissolved();
        };
    }
}
