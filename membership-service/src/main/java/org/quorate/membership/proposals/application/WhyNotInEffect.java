package org.quorate.membership.proposals.application;

import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.proposals.domain.Stage;

/** Why a proposal did not take effect, in a sentence. */
public final class WhyNotInEffect {

    private WhyNotInEffect() {}

    public static String inWords(Effecting.Refused refused) {
        return switch (refused) {
            case Effecting.Closed closed -> inWords(closed.stage());
            case Effecting.NotEntered not -> "No organisation " + not.name() + " has been entered here.";
            case Effecting.NotReshaped not -> inWords(not.why());
        };
    }

    public static String inWords(Stage stage) {
        return switch (stage) {
            case Stage.Drafted _ -> "The proposal is a draft.";
            case Stage.Shown shown -> "The proposal has lain before the body since " + shown.since() + ".";
            case Stage.Refused refused -> "The body decided against the proposal on " + refused.on() + ".";
            case Stage.Withdrawn withdrawn ->
                "The proposal was withdrawn on " + withdrawn.on() + ": " + withdrawn.why();
        };
    }

    private static String inWords(Reshaping.Refused refused) {
        return switch (refused) {
            case Reshaping.Unfit unfit -> "Change " + (unfit.place() + 1) + ": " + inWords(unfit.why());
            case Reshaping.Unworkable unworkable ->
                "Then the constitution's " + unworkable.flaw().place() + " "
                        + unworkable.flaw().detail() + ".";
            case Reshaping.InEffectAlready already ->
                "The proposal is in effect from " + already.reshaped().from() + " on.";
        };
    }

    private static String inWords(Reseating.Refused refused) {
        return switch (refused) {
            case Reseating.UnknownSeat unknown -> "there is no seat " + unknown.id() + " on this body.";
            case Reseating.TooEarly early ->
                "the seat last changed on " + early.earliest() + ", and changes after that.";
            case Reseating.EndsBefore ends -> "the last day of the seat is " + ends.until() + ".";
            case Reseating.Held held ->
                held.term().holder().office() + " is to hold the seat from "
                        + held.term().from() + ": take that back first.";
            case Reseating.NotSeated not -> inWords(not.why());
            case Reseating.InTwoUnits two -> "then " + two.inWords() + ", and nobody votes in two.";
            case Reseating.Unworkable unworkable ->
                "then the constitution's " + unworkable.flaw().place() + " "
                        + unworkable.flaw().detail() + ".";
            case Reseating.BodyDissolved _ -> "the body is dissolved.";
        };
    }

    private static String inWords(Seating.Refused refused) {
        return switch (refused) {
            case Seating.UnknownOrganisation unknown -> "there is no organisation " + unknown.id() + " here.";
            case Seating.UnknownUnit unknown ->
                unknown.unit() + " is none of the constitution's voting units: " + String.join(", ", unknown.known())
                        + ".";
            case Seating.OverTheCap cap ->
                cap.party().name() + " may fill " + cap.cap() + (cap.cap() == 1 ? " seat" : " seats") + ", and does.";
            case Seating.BodyDissolved _ -> "the body is dissolved.";
        };
    }
}
