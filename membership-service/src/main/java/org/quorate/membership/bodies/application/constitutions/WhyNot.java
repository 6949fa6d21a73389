package org.quorate.membership.bodies.application.constitutions;

import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.seats.domain.Party;

/** Why terms of reference were not adopted, in a sentence. */
public final class WhyNot {

    private WhyNot() {}

    public static String inWords(Adoption.Refused refused) {
        return switch (refused) {
            case Adoption.Unworkable unworkable ->
                unworkable.flaw().place() + " " + unworkable.flaw().detail();
            case Adoption.NotAfterTheLast last ->
                "They would come into force no later than version "
                        + last.last().number() + ", which is from "
                        + last.last().inForceFrom() + ".";
            case Adoption.UnknownBody unknown -> "There is no other body " + unknown.id() + " here.";
            case Adoption.NotAgreed awaited -> awaited(awaited);
            case Adoption.AgreedLater later -> later(later.agreement());
            case Adoption.AdoptedAlready adopted ->
                "They are version " + adopted.version().number() + " of the constitution.";
            case Adoption.BodyDissolved _ -> "The body is dissolved.";
        };
    }

    private static String awaited(Adoption.NotAgreed awaited) {
        return awaited.awaited().isEmpty()
                ? "All partners agree to the terms of this body, in a draft; no organisation fills a seat, so none can."
                : "All partners agree to the terms of this body, in a draft; still to agree: "
                        + awaited.awaited().stream().map(Party::name).collect(Collectors.joining(", ")) + ".";
    }

    private static String later(Agreement agreement) {
        return agreement.party().name() + " agreed on " + agreement.on()
                + ", and the terms are in force from then on at the earliest.";
    }
}
